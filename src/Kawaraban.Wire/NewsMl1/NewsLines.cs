using System.Xml.Linq;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.NewsMl1;

/// <summary>The lines above a story, of the outermost component that has them.</summary>
internal sealed class NewsLines(Components components, Reading reading, string at)
{
    private static readonly char[] BetweenKeywords = [',', ';', '、', '，'];

    public string? Headline => Of("HeadLine");

    public string? Byline => string.Join(", ", First("ByLine").Select(line => line.Words()).OfType<string>()) is { Length: > 0 } byline ? byline : null;

    /// <summary>Lines of other kinds that are notes to editors.</summary>
    public string? EdNote => components.Metadata("NewsLines").SelectMany(lines => lines.Children("NewsLine"))
        .Where(line => Formal.Kind(line.Child("NewsLineType")) is var kind && (kind.Contains("note", StringComparison.Ordinal) || kind.Contains("advisory", StringComparison.Ordinal) || kind == "productline"))
        .Select(line => line.WordsAt("NewsLineText")).FirstOrDefault(words => words is not null);

    public string? Of(string name) => First(name).Select(line => line.Words()).FirstOrDefault(words => words is not null);

    public IEnumerable<string> Keywords() =>
        First("KeywordLine").SelectMany(line => (line.Words() ?? "").Split(BetweenKeywords, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(word => reading.Field(word, at)).OfType<string>();

    public IEnumerable<WireCategory> Series() =>
        First("SeriesLine").Select(line => reading.Field(line.Words(), at)).OfType<string>().Select(term => new WireCategory(term, "series"));

    private IEnumerable<XElement> First(string name) =>
        components.Metadata("NewsLines").Select(lines => lines.Children(name).Where(line => line.Words() is not null)).FirstOrDefault(lines => lines.Any()) ?? [];
}
