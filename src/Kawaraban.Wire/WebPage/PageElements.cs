using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Kawaraban.Wire.WebPage;

/// <summary>The elements of a page that say something of it, found in one walk.</summary>
internal sealed class PageElements
{
    private const int Most = 1_000;
    private readonly PageNames _names = new();

    private PageElements()
    {
    }

    public List<IElement> Metas { get; } = [];

    /// <summary>The elements <c>link</c> with an address.</summary>
    public List<IElement> Links { get; } = [];

    public List<IElement> Scripts { get; } = [];

    public List<IElement> Headlines { get; } = [];

    public List<IElement> Times { get; } = [];

    /// <summary>Elements with <c>itemprop</c>.</summary>
    public List<IElement> Properties { get; } = [];

    /// <summary>Elements that name an author: by <c>rel</c>, by a microformat, by their class.</summary>
    public List<IElement> Authors { get; } = [];

    /// <summary>Elements named for a date or for what stands above an article.</summary>
    public List<IElement> Lines { get; } = [];

    public string? Base { get; private set; }

    public static PageElements Of(IHtmlDocument page)
    {
        var elements = new PageElements();
        foreach (var element in page.All)
        {
            elements.Take(element);
        }

        return elements;
    }

    /// <summary>The address of the first <c>link</c> of a relation.</summary>
    public string? Link(string relation) => Links.Find(link => HasRelation(link, relation))?.GetAttribute("href");

    public IEnumerable<IElement> LinksOf(string relation) => Links.Where(link => HasRelation(link, relation));

    /// <summary>The elements that carry a property of microdata.</summary>
    public IEnumerable<IElement> Property(string name) =>
        Properties.Where(element => element.GetAttribute("itemprop")!.Split(' ').Contains(name, StringComparer.OrdinalIgnoreCase));

    private static bool HasRelation(IElement link, string relation) =>
        link.GetAttribute("rel")?.Split(' ').Contains(relation, StringComparer.OrdinalIgnoreCase) == true;

    private void Take(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta": Add(Metas, element); break;
            case "link" when element.HasAttribute("href"): Add(Links, element); break;
            case "script": Add(Scripts, element); break;
            case "base": Base ??= element.GetAttribute("href"); break;
            case "h1": Add(Headlines, element); break;
            case "time": Add(Times, element); break;
        }

        if (element.HasAttribute("itemprop"))
        {
            Add(Properties, element);
        }

        TakeByName(element);
    }

    private void TakeByName(IElement element)
    {
        if (element.LocalName is "html" or "body" or "head" or "meta" or "link" or "script" or "article" or "main")
        {
            return;
        }

        var isAuthor = HasRelation(element, "author") || element.ClassName is { } name && IsAuthor(name);
        if (isAuthor)
        {
            Add(Authors, element);
        }

        if (isAuthor || _names.Of(element).HasFlag(NameSigns.Line))
        {
            Add(Lines, element);
        }
    }

    private static bool IsAuthor(string name) =>
        name is "fn" || name.Contains("author", StringComparison.OrdinalIgnoreCase) || name.Contains("byline", StringComparison.OrdinalIgnoreCase) || name.Contains("writer", StringComparison.OrdinalIgnoreCase)
        || name.Contains("reporter", StringComparison.OrdinalIgnoreCase) || name.Contains("kisha", StringComparison.OrdinalIgnoreCase) || name.Contains("autor", StringComparison.OrdinalIgnoreCase);

    private static void Add(List<IElement> list, IElement element)
    {
        if (list.Count < Most)
        {
            list.Add(element);
        }
    }
}
