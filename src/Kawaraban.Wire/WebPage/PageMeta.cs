using AngleSharp.Html.Dom;
using Kawaraban.Wire.Blocks.Html;

namespace Kawaraban.Wire.WebPage;

/// <summary>The <c>meta</c> elements of a page by name, whichever attribute names them.</summary>
internal sealed class PageMeta
{
    private const int MaxElements = 1_000;
    private readonly ILookup<string, string> _byName;

    private PageMeta(ILookup<string, string> byName) => _byName = byName;

    public static PageMeta Of(IHtmlDocument page) => new(page.QuerySelectorAll("meta[content]").Take(MaxElements)
        .Select(meta => (Name: meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? meta.GetAttribute("http-equiv"), Content: Spaces.Single(meta.GetAttribute("content")!)))
        .Where(meta => meta.Name is not null && meta.Content.Length > 0)
        .ToLookup(meta => meta.Name!.Trim().ToLowerInvariant(), meta => meta.Content));

    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_byName[name].FirstOrDefault() is { } content)
            {
                return content;
            }
        }

        return null;
    }

    public IEnumerable<string> All(string name) => _byName[name];
}
