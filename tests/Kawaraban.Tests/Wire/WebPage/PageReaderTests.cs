using Kawaraban.Tests.Wire.Blocks;
using Kawaraban.Wire;

namespace Kawaraban.Tests.Wire.WebPage;
using Xunit;

/// <summary>Each page in Pages/ is read and compared with the text beside it.</summary>
public sealed class PageReaderTests
{
    private static readonly string Folder = Path.Combine(WireFiles.Root, "tests", "Kawaraban.Tests", "Wire", "WebPage", "Pages");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.html").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_is_one_story(string name)
    {
        var document = Teleprinter.Read(File.ReadAllBytes(Path.Combine(Folder, name + ".html")), new WireHints($"https://page.example/{name}"));
        Assert.Null(document.Error);
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, name + ".txt")).TrimEnd(), Describe(document));
    }

    private static string Describe(WireDocument document)
    {
        var story = document.Items.Single();
        string?[] lines =
        [
            "site: " + document.Source.Title, "title: " + story.Title, "link: " + story.Link, "byline: " + story.Byline,
            $"published: {story.Published:yyyy-MM-dd'T'HH:mm:sszzz}", $"updated: {story.Updated:yyyy-MM-dd'T'HH:mm:sszzz}", $"language: {story.Language} {story.Dir}".ToLowerInvariant(),
            "sections: " + string.Join(", ", story.Categories.Select(category => category.Term)), "keywords: " + string.Join(", ", story.Keywords),
            "media: " + string.Join(", ", story.Media.Select(media => $"{media.Role} {media.Url}")), "summary: " + story.SummaryHtml, "", BlockNotation.Write(story.Blocks),
        ];
        return string.Join('\n', lines);
    }
}
