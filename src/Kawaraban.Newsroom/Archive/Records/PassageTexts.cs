using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>The blocks in which passages are sought, each parsed once, and only when it is asked for.</summary>
/// <param name="blocks">Blocks of live versions, and with its version each of a draft.</param>
internal sealed class PassageTexts(IEnumerable<(BlockId Block, VersionId? Draft, string Text)> blocks)
{
    private readonly Dictionary<(BlockId, VersionId?), Lazy<string>> _texts =
        blocks.ToDictionary(block => (block.Block, block.Draft), block => new Lazy<string>(() => Written.Read(block.Text).PlainText));

    public PassageStanding StandingOf(FactEvidence passage)
    {
        if (passage.BlockId is not { } block)
        {
            return PassageStanding.Live;
        }
        var (live, draft) = (_texts.GetValueOrDefault((block, null)), _texts.GetValueOrDefault((block, passage.VersionId)));
        return Says(live, passage) ? PassageStanding.Live
            : Says(draft, passage) ? PassageStanding.Awaited
            : live is not null || draft is not null ? PassageStanding.Changed
            : PassageStanding.Gone;
    }

    private static bool Says(Lazy<string>? text, FactEvidence passage) => !passage.IsBlackedOut && text?.Value.Contains(passage.Quote, StringComparison.Ordinal) == true;
}
