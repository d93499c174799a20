using Kawaraban.Language;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Stylebook;

namespace Kawaraban.Newsroom.Proofing;

/// <summary>What the rules have to say of a row of a translation, with its places in the plain text of the blocks.</summary>
/// <param name="Row">The row, from 0.</param>
/// <param name="Finding">The finding; its own places count in all blocks of the row together.</param>
/// <param name="Target">The block of the translation; null for what it lacks.</param>
/// <param name="TargetPlace">The range of that block.</param>
/// <param name="Source">The block of the source; null for what it has not got.</param>
/// <param name="SourcePlace">The range of that block.</param>
internal sealed record SourceFinding(int Row, Finding Finding, BlockId? Target, TextRange? TargetPlace, BlockId? Source, TextRange? SourcePlace)
{
    /// <summary>The words of the translation's range.</summary>
    public string Excerpt { get; private init; } = "";

    /// <summary>Some letters before and after them.</summary>
    public (string Before, string After) Around { get; private init; } = ("", "");

    /// <summary>The words of the source's.</summary>
    public string SourceExcerpt { get; private init; } = "";

    internal static SourceFinding Of(int row, Finding finding, ProofText sources, ProofText targets)
    {
        var target = finding.Side == FindingSide.Target ? targets.At(finding.Place) : null;
        var source = finding.SourcePlace is { } range ? sources.At(range) : null;
        return new SourceFinding(row, finding, target?.Block, target?.Place, source?.Block, source?.Place)
        {
            Excerpt = target is var (block, words) ? words.Of(targets.Of(block)) : "",
            Around = target is var (known, found) ? Surroundings.Of(targets.Of(known), found) : ("", ""),
            SourceExcerpt = source is var (made, said) ? said.Of(sources.Of(made)) : "",
        };
    }
}
