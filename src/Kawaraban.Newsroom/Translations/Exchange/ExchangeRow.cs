using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>A block of a draft that was made from blocks of a source: what goes out as a unit, and what a unit comes back to.</summary>
/// <param name="Sources">The texts of these source blocks as readers see them today; never empty.</param>
/// <param name="IsGone">The source has none of them any more: the texts are the last that there were.</param>
/// <param name="Number">Its place in the draft, from 1.</param>
/// <param name="SourceVersion">The number of the source's last released version.</param>
public sealed record ExchangeRow(Block Target, IReadOnlyList<string> Sources, bool IsGone, int Number, int SourceVersion)
{
    /// <summary>Of the source as it is today.</summary>
    public string Hash => SourceHash.Of(Sources);

    /// <summary>The words of the source, without marks.</summary>
    internal string Words => BlockEncoding.Of(Bodies, new CodeNumbers()).Words;

    private IEnumerable<BlockBody> Bodies => Sources.Select(Written.Read);

    /// <summary>The block's kind, or that of its source where it has no words yet.</summary>
    internal string Shape => BlockShape.Of(Target.Text.Length > 0 ? Target.Body : Written.Read(Sources[0]));

    /// <summary>The unit that goes out; null where the source has no words.</summary>
    public ExchangeUnit? Unit(UnitStanding standing, IReadOnlyList<string> notes, IReadOnlyList<ApprovedTerm> terms)
    {
        var numbers = new CodeNumbers();
        var source = BlockEncoding.Of(Bodies, numbers);
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
