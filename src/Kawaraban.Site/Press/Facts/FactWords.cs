using Kawaraban.Language.Quantities;
using Kawaraban.Language.Times;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Press.Facts.Charts;

namespace Kawaraban.Site.Press.Facts;

/// <summary>Times and amounts of facts in an edition's words.</summary>
internal static class FactWords
{
    /// <summary>When, as finely as it was told. A day is the day of whoever told it; an hour is by the edition's clock.</summary>
    public static string When(Edition edition, FactTime time)
    {
        if (time.Precision > TimePrecision.Day)
        {
            return edition.Moment(time.From);
        }
        var (first, last) = (DateOnly.FromDateTime(time.From.DateTime), DateOnly.FromDateTime(time.To.AddTicks(-1).DateTime));
        var (from, to) = (Unit(edition, time.Precision, first), Unit(edition, time.Precision, last));
        return from == to ? from : SpanWords.Of(edition, time.Precision, first, last) ?? Between(edition, from, to);
    }

    /// <summary>As <c>datetime</c> of a <c>time</c> element has it; an interval is told by its first day.</summary>
    public static string Machine(FactTime time) => Machine(time.From, time.Precision);

    /// <summary>The same of the last moment that belongs to it.</summary>
    public static string MachineEnd(FactTime time) => Machine(time.To.AddTicks(-1), time.Precision);

    public static string HowMuch(Edition edition, Amount amount)
    {
        var words = edition.Words;
        var value = amount.Low == amount.High || amount.High is null ? Number(edition, amount.Low ?? 0)
            : amount.Low is null ? Number(edition, amount.High.Value)
            : Between(edition, Number(edition, amount.Low.Value), Number(edition, amount.High.Value));
        var counted = amount.Unit.Length == 0 ? value : Counted(words, value, amount.Unit);
        return amount.Bound is QuantityBound.Exact or QuantityBound.Range or QuantityBound.Magnitude ? counted : words.Say($"file.bound.{amount.Bound}", ("value", counted));
    }

    /// <summary>
    /// With the edition's great units, the greatest first: <c>1000000= million</c> takes decimals (1.04 million), <c>10000+万</c> the rest in
    /// figures after it (1万2000).
    /// </summary>
    public static string Number(Edition edition, decimal value) =>
        value < 0 ? "−" + NumberScales.Of(edition.Words).Name(-value) : NumberScales.Of(edition.Words).Name(value);

    /// <summary>What a box of that part is called.</summary>
    public static string TitleOf(Edition edition, FileBoxPart part) => edition.Words[part == FileBoxPart.Figures ? "file.figures" : "file.background"];

    /// <summary>What is counted, alone: people, 人, $.</summary>
    public static string UnitOf(Edition edition, string unit) => unit.Length == 0 ? "" : Counted(edition.Words, "", unit).Trim();

    /// <summary>What was given, in a word or two, and how much; where it has no such words, the sentence, which says both.</summary>
    public static string Given(Edition edition, Fact exchange)
    {
        var wording = exchange.WordingFor(edition.Id);
        return wording.Detail.Length == 0 ? wording.Text
            : exchange.Amount is { } amount ? edition.Words.Say("file.given", ("what", wording.Detail), ("amount", HowMuch(edition, amount)))
            : wording.Detail;
    }

    /// <summary>That it is disputed or no longer holds, or what became of an outlook; null of what is simply known.</summary>
    public static string? Standing(Edition edition, PublicFact fact) =>
        fact.State is FactState.Disputed or FactState.Superseded ? edition.Words[$"file.state.{fact.State}"]
        : fact.Fact.Kind == FactKind.Outlook ? edition.Words[$"file.outlook.{fact.Outlook}"]
        : null;

    /// <summary>A time at an axis, without its year where the axis tells that apart.</summary>
    public static string Tick(Edition edition, TimeTick tick) => tick.Unit switch
    {
        TimeTickUnit.Year => edition.Words.Say("file.year", ("year", tick.At.Year)),
        TimeTickUnit.Month => tick.At.ToString(edition.Words["file.tickMonth"], edition.Locale),
        _ => tick.At.ToString(edition.Words["file.tickDay"], edition.Locale),
    };

    private static string Machine(DateTimeOffset at, TimePrecision precision) => precision switch
    {
        > TimePrecision.Day => $"{at:yyyy-MM-dd'T'HH:mmzzz}",
        >= TimePrecision.Week => $"{at:yyyy-MM-dd}",
        >= TimePrecision.Half => $"{at:yyyy-MM}",
        _ => $"{at:yyyy}",
    };

    private static string Unit(Edition edition, TimePrecision precision, DateOnly day) => precision switch
    {
        <= TimePrecision.Year => edition.Words.Say("file.year", ("year", day.Year)),
        TimePrecision.Half or TimePrecision.Quarter or TimePrecision.Season or TimePrecision.Month => edition.Month(day),
        _ => edition.Day(day),
    };

    private static string Between(Edition edition, string from, string to) => edition.Words.Say("file.span", ("from", from), ("to", to));

    private static string Counted(Words words, string value, string unit) =>
        words.Keys.Contains("file.unit." + unit) ? words.Say($"file.unit.{unit}", ("value", value)) : words.Say("file.unit.other", ("value", value), ("unit", unit));
}
