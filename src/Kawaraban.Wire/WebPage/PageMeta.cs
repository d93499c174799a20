using AngleSharp.Dom;
using Kawaraban.Wire.Blocks.Html;

namespace Kawaraban.Wire.WebPage;

/// <summary>The <c>meta</c> elements of a page by name, whichever attribute names them.</summary>
internal sealed class PageMeta
{
    private static readonly string[] NameAttributes = ["property", "name", "itemprop", "http-equiv"];
    private readonly ILookup<string, string> _byName;

    private PageMeta(ILookup<string, string> byName) => _byName = byName;

    public static PageMeta Of(IEnumerable<IElement> metas) => new(metas
        .SelectMany(Named)
        .Where(meta => meta.Content.Length > 0)
        .ToLookup(meta => meta.Name, meta => meta.Content));

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

    public IEnumerable<string> All(params string[] names) => names.SelectMany(name => _byName[name]);

    /// <summary>One element may carry a property and a name, and several properties at once.</summary>
    private static IEnumerable<(string Name, string Content)> Named(IElement meta)
    {
        if (meta.GetAttribute("content") is not { } written)
        {
            return [];
        }

        var content = Spaces.Single(written);
        return NameAttributes.Select(meta.GetAttribute).OfType<string>()
            .SelectMany(names => names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(name => name.ToLowerInvariant()).Distinct()
            .Select(name => (name, content));
    }
}
