using System.Xml.Linq;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Nitf;

/// <summary>A byline as a line of words.</summary>
internal static class ByWords
{
    /// <summary>The line; a title that follows a name without a mark between is parted from it by a comma.</summary>
    public static string Of(XElement byline)
    {
        var title = byline.WordsAt("byttl");
        var before = string.Join(' ', byline.Nodes().TakeWhile(node => node is not XElement { Name.LocalName: "byttl" }).Select(Words).Where(words => words.Length > 0)).Trim();
        return title is null || before.Length == 0 ? byline.Words() ?? "" : before[^1] is ',' or '、' or '/' or ';' ? $"{before} {title}" : $"{before}, {title}";
    }

    public static string? Name(XElement person) =>
        person.WordsAt("name.given") is { } given && person.WordsAt("name.family") is { } family ? $"{given} {family}" : person.Words();

    private static string Words(XNode node) => node switch
    {
        XText text => text.Value.Trim(),
        XElement element => element.Words() ?? "",
        _ => "",
    };
}
