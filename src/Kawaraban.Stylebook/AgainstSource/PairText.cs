using Kawaraban.Language;
using Kawaraban.Language.Evidence;
using Kawaraban.Language.Quantities;
using Kawaraban.Language.Sentences;
using Kawaraban.Language.Times;
using Kawaraban.Stylebook.AgainstSource.SourceQuantity;
using Kawaraban.Stylebook.AgainstSource.SourceTime;

namespace Kawaraban.Stylebook.AgainstSource;

/// <summary>One of the two texts of a pair, analysed as far as it is asked.</summary>
internal sealed class PairText(string text, TextLanguage language)
{
    // What is compared is what the words say (13日, Tuesday), not the instants that they resolve to: any day does.
    private static readonly TimeReference _anyDay = new(new DateTimeOffset(2025, 7, 2, 12, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc);

    public string Text { get; } = text;

    public TextLanguage Language { get; } = language;

    public IReadOnlyList<Quantity> Quantities => field ??= QuantityReader.Read(Text, Language);

    public IReadOnlyList<TimeExpression> Times => field ??= TimeExpressions.Of(Text, Language, _anyDay);

    public IReadOnlyList<TextRange> Sentences => field ??= SentenceRanges.Of(Text, Language);

    public IReadOnlyList<EvidenceMarker> Evidence => field ??= EvidenceMarkers.In(Text, Language);

    /// <summary>The numbers that say how much or how many, in their order.</summary>
    public IReadOnlyList<Figure> Figures => field ??= FigureReader.Read(this);

    /// <summary>Every number that the text might mean, in whatever form: it can account for one, but asks for none.</summary>
    public NumberSet Numbers => field ??= NumberSet.Of(this);

    /// <summary>The years, months, days and hours that the text names.</summary>
    public IReadOnlyList<TimePart> TimeParts => field ??= TimePartReader.Read(this);
}
