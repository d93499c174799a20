using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kawaraban.Wire.Blocks.Html;
using Kawaraban.Wire.Dates;

namespace Kawaraban.Wire.WebPage;

/// <summary>The date that a page prints for its readers.</summary>
internal static partial class PageDate
{
    private const int MostPlaces = 40;

    /// <summary>The date near the headline, in a box that is named for it or in a line that says nothing else.</summary>
    public static DateTimeOffset? Near(IHtmlDocument page) =>
        page.QuerySelectorAll("time, [class*=date], [class*=time], [class*=publish]").Take(MostPlaces)
            .Concat(AfterHeading(page))
            .Select(place => Read(Spaces.Single(TextCut.Characters(place.TextContent, 200))))
            .FirstOrDefault(date => date is not null);

    private static IEnumerable<IElement> AfterHeading(IHtmlDocument page) =>
        page.QuerySelector("h1") is { ParentElement: { } parent } heading
            ? parent.Children.SkipWhile(child => child != heading).Skip(1).Take(MostPlaces)
            : [];

    /// <summary>The date that is all a line says.</summary>
    public static DateTimeOffset? Read(string line) =>
        line.Length is > 5 and < 60 ? WireDate.TryRead(Label().Replace(line, "")) : null;

    [GeneratedRegex(@"^(?:published|updated|posted|公開|更新|掲載|配信)(?:\s+on|日時?)?\s*[:：]?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex Label();
}
