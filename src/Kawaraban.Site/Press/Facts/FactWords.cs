using System.Globalization;
using Kawaraban.Language.Quantities;
using Kawaraban.Language.Times;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.StoryFiles;

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
        return from == to ? from : edition.Words.Say("file.span", ("from", from), ("to", to));
    }

    /// <summary>As <c>datetime</c> of a <c>time</c> element has it; an interval is told by its first day.</summary>
    public static string Machine(FactTime time) => time.Precision switch
    {
        > TimePrecision.Day => $"{time.From:yyyy-MM-dd'T'HH:mmzzz}",
        >= TimePrecision.Week => $"{time.From:yyyy-MM-dd}",
        >= TimePrecision.Half => $"{time.From:yyyy-MM}",
        _ => $"{time.From:yyyy}",
    };

    public static string HowMuch(Edition edition, Amount amount)
    {
        var words = edition.Words;
        var value = amount.Low == amount.High || amount.High is null ? Number(words, amount.Low ?? 0)
            : amount.Low is null ? Number(words, amount.High.Value)
            : words.Say("file.span", ("from", Number(words, amount.Low.Value)), ("to", Number(words, amount.High.Value)));
        var counted = amount.Unit.Length == 0 ? value : Counted(words, value, amount.Unit);
        return amount.Bound is QuantityBound.Exact or QuantityBound.Range or QuantityBound.Magnitude ? counted : words.Say($"file.bound.{amount.Bound}", ("value", counted));
    }

    private static string Unit(Edition edition, TimePrecision precision, DateOnly day) => precision switch
    {
        <= TimePrecision.Year => edition.Words.Say("file.year", ("year", day.Year)),
        TimePrecision.Half or TimePrecision.Quarter or TimePrecision.Season or TimePrecision.Month => edition.Month(day),
        _ => edition.Day(day),
    };

    private static string Counted(Words words, string value, string unit) =>
        words.Keys.Contains("file.unit." + unit) ? words.Say($"file.unit.{unit}", ("value", value)) : words.Say("file.unit.other", ("value", value), ("unit", unit));

    /// <summary>
    /// With the edition's great units, the greatest first: <c>1000000= million</c> takes decimals (1.04 million), <c>10000+万</c> the rest in
    /// figures after it (1万2000).
    /// </summary>
    private static string Number(Words words, decimal value)
    {
        foreach (var scale in words["file.scales"].Split('|'))
        {
            var at = scale.IndexOfAny(['=', '+']);
            var (worth, name) = (decimal.Parse(scale[..at], CultureInfo.InvariantCulture), scale[(at + 1)..]);
            if (value < worth)
            {
                continue;
            }
            if (scale[at] == '+')
            {
                var rest = value % worth;
                return Plain(words, decimal.Truncate(value / worth)) + name + (rest == 0 ? "" : Number(words, rest));
            }
            if (decimal.Round(value / worth, 2) == value / worth)
            {
                return Plain(words, value / worth) + name;
            }
        }
        return Plain(words, value);
    }

    private static string Plain(Words words, decimal value) => value.ToString(words["file.number"], CultureInfo.InvariantCulture);
}
