using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>A block of a draft that was made from blocks of a source: what goes out as a unit, and what a unit comes back to.</summary>
/// <param name="Sources">The source blocks that it is held against, in their order; never empty.</param>
/// <param name="Latest">Their texts as readers of the source see them today.</param>
/// <param name="Number">Its place in the draft, from 1.</param>
public sealed record ExchangeRow(Block Target, IReadOnlyList<Block> Sources, IReadOnlyList<string> Latest, int Number, int SourceVersion)
{
    /// <summary>Of the source as the draft holds it.</summary>
    public string Hash => SourceHash.Of(Sources.Select(source => source.Text));

    /// <summary>Of the source as it is today.</summary>
    public string LatestHash => SourceHash.Of(Latest);

    /// <summary>The block's kind, or that of its source where it has no words yet.</summary>
    internal string Shape => BlockShape.Of(Target.Text.Length > 0 ? Target.Body : Sources[0].Body);

    /// <summary>The unit that goes out; null where the source has no words.</summary>
    public ExchangeUnit? Unit(UnitStanding standing, IReadOnlyList<string> notes, IReadOnlyList<ApprovedTerm> terms)
    {
        var numbers = new CodeNumbers();
        var source = BlockEncoding.Of(Sources.Select(block => block.Body), numbers);
        if (string.IsNullOrWhiteSpace(source.Words))
        {
            return null;
        }
        numbers.Turn();
        var target = Target.Text.Length > 0 ? BlockEncoding.Of([Target.Body], numbers) : null;
        return new ExchangeUnit
        {
            Id = Target.Id.ToString(), Source = source, Target = target, Standing = target is null ? UnitStanding.Open : standing, Codes = numbers.All, Shape = Shape,
            SourceHash = Hash, TargetHash = SourceHash.Of(Target.Text), SourceVersion = SourceVersion, Notes = notes, Terms = terms,
        };
    }
}
