using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Releases;

/// <summary>What a page shows. A page is stale when anything it shows is.</summary>
public static class PageTag
{
    public static string Story(StoryId id) => $"story:{id}";

    /// <summary>Any article of the story, for pages that link to it by key before it is there.</summary>
    public static string StoryKey(string key) => $"story-key:{key}";

    public static string Article(ArticleId id) => $"article:{id}";

    public static string Edition(EditionId edition) => $"edition:{edition}";

    public static string Section(EditionId edition, SectionId section) => $"section:{edition}/{section}";

    public static string Author(AuthorId author) => $"author:{author}";

    public static string Popular(EditionId edition) => $"popular:{edition}";

    public static string Address(EditionId edition, SectionId section, string slug) => $"address:{edition}/{section}/{slug}";

    /// <summary>A term of the name register, by its slug.</summary>
    public static string Term(string slug) => $"term:{slug}";

    /// <summary>Every list of terms.</summary>
    public const string Terms = "terms";

    /// <summary>A story file, by its key: any of its facts.</summary>
    public static string StoryFile(string key) => $"story-file:{key}";

    /// <summary>Every list of story files.</summary>
    public const string StoryFiles = "story-files";

    public static string Picture(Pictures.PictureId picture) => $"picture:{picture}";
}
