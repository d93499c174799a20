using Kawaraban.Language.Times;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Site.Press.Facts;

/// <summary>An interval of the calendar in an edition's words, each of which stands once: March to September 2026, 2026年3～9月.</summary>
internal static class SpanWords
{
    /// <param name="first">The first day that belongs to it.</param>
    /// <param name="last">The last.</param>
    /// <returns>Null where its ends have nothing in common and are both told whole.</returns>
    public static string? Of(Edition edition, TimePrecision precision, DateOnly first, DateOnly last)
    {
        var words = edition.Words;
        var forms = precision <= TimePrecision.Year ? words["file.spanYears"]
            : first.Year != last.Year ? null
            : precision <= TimePrecision.Month ? words["file.spanMonths"]
            : first.Month != last.Month ? words["file.spanDays"]
            : words["file.spanDaysOfMonth"];
        return forms?.Split('|') is [var from, var to] ? words.Say("file.span", ("from", first.ToString(from, edition.Locale)), ("to", last.ToString(to, edition.Locale))) : null;
    }
}
