using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Site.Press.Layout;

/// <summary>The addresses of an edition's pages. What stands here is permanent.</summary>
public static class Paths
{
    public static string Front(Edition edition) => $"/{edition.Id}/";

    public static string Section(Edition edition, SectionId section) => $"/{edition.Id}/{section}/";

    public static string Author(Edition edition, AuthorId author) => $"/{edition.Id}/authors/{author}";

    /// <summary>A term of the name register that readers get a page of.</summary>
    public static string Topic(Edition edition, string slug) => $"/{edition.Id}/topics/{slug}";

    /// <summary>A running story as facts.</summary>
    public static string StoryFile(Edition edition, string key) => $"/{edition.Id}/files/{key}";

    /// <summary>A fact of a story file, wherever its page has it.</summary>
    public static string Fact(Edition edition, string key, int number) => $"{StoryFile(edition, key)}/{number}";

    /// <summary>A part of a story file that its page does not hold whole.</summary>
    public static string StoryFilePart(Edition edition, string key, string part) => $"{StoryFile(edition, key)}/{part}";

    /// <param name="format"><c>json</c>, <c>csv</c>.</param>
    public static string StoryFileData(Edition edition, string key, string format) => StoryFile(edition, key) + "." + format;

    /// <summary>What became known, newest first.</summary>
    /// <param name="format"><c>rss</c>, <c>atom</c>, <c>json</c>.</param>
    public static string StoryFileFeed(Edition edition, string key, string format) => $"{StoryFile(edition, key)}/feed.{format}";

    /// <summary>All story files.</summary>
    public static string StoryFiles(Edition edition) => $"/{edition.Id}/files/";

    public static string Archive(Edition edition) => $"/{edition.Id}/archive/";

    public static string Day(Edition edition, DateOnly day) => $"/{edition.Id}/archive/{day:yyyy-MM-dd}";

    public static string Search(Edition edition) => $"/{edition.Id}/search";

    public static string Corrections(Edition edition) => $"/{edition.Id}/corrections";

    public static string About(Edition edition) => $"/{edition.Id}/about";

    public static string Vertical(ArticleAddress address) => address.Path + "/vertical";

    /// <summary>A translation beside its source, block by block.</summary>
    public static string Parallel(ArticleAddress address) => address.Path + "/parallel";

    /// <summary>How an article came to be: for readers, and with <c>.json</c> for programs.</summary>
    public static string Receipt(ArticleAddress address) => address.Path + "/receipt";

    public static string ReceiptFile(ArticleAddress address) => Receipt(address) + ".json";

    /// <summary>The short address of an article.</summary>
    public static string Short(string code) => $"/s/{code}";

    /// <summary>The picture by which a telephone's camera reads the short address.</summary>
    public static string ShortQr(string code) => $"/s/{code}.svg";

    /// <param name="section">A section's feed; null is the whole edition's.</param>
    /// <param name="format"><c>rss</c>, <c>atom</c>, <c>json</c>; for an edition <c>ninjs.json</c> and <c>newsml.xml</c> too.</param>
    public static string Feed(Edition edition, SectionId? section, string format) =>
        section is { } part ? $"/{edition.Id}/{part}/feed.{format}" : $"/{edition.Id}/feed.{format}";

    /// <summary>An article for subscribers' systems, by its identity: the same before and after a change of section or slug, and after a withdrawal.</summary>
    public static string Dispatch(Edition edition, ArticleId article, string format) => $"/{edition.Id}/wire/{article}.{format}";
}
