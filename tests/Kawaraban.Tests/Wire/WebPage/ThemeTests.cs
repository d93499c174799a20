using System.Globalization;
using System.Text;
using Kawaraban.Wire;

namespace Kawaraban.Tests.Wire.WebPage;
using Xunit;

/// <summary>The kinds of sites of many eras and languages: the story whole, its furniture gone, what the page says of itself right.</summary>
public sealed class ThemeTests
{
    private static readonly Lazy<IReadOnlyList<ThemePage>> Pages = new(() => [.. ThemePage.ReadAll()]);

    public static TheoryData<string> Names => [.. Pages.Value.Select(page => page.Name)];

    [Fact]
    public void There_are_many_pages() => Assert.True(Pages.Value.Count >= 60, $"{Pages.Value.Count} pages");

    [Theory]
    [MemberData(nameof(Names))]
    public void The_story_is_read_and_nothing_else(string name)
    {
        var page = Pages.Value.Single(candidate => candidate.Name == name);
        var document = WireFiles.Read(page.Html, "https://site.example/news/ferry.html");
        Assert.Null(document.Error);
        var story = document.Items.Single();
        var body = Bare(story.BodyText!);
        Assert.Empty(page.In.Where(text => !body.Contains(Bare(text), StringComparison.Ordinal)).Select(text => "lost: " + text));
        Assert.Empty(page.Out.Where(text => body.Contains(Bare(text), StringComparison.Ordinal)).Select(text => "furniture: " + text));
        AssertSaid(page, document, story);
    }

    private static void AssertSaid(ThemePage page, WireDocument document, WireStory story)
    {
        Assert.Equal(page.Words["title"], story.Title?.Replace($"（{page.Words["site"]}）", "", StringComparison.Ordinal));
        Assert.Equal(page.Words["language"].Split('-')[0], story.Language?.Split('-')[0]);
        Assert.Equal(page.Words["dir"], story.Dir.ToString().ToLowerInvariant());
        Assert.Equal(page.Says.Contains("byline") ? page.Words["author"] : story.Byline, story.Byline);
        Assert.Equal(page.Says.Contains("site") ? page.Words["site"] : document.Source.Title, document.Source.Title);
        Assert.Equal(page.Says.Contains("picture"), story.Media.Any(media => media.Url.EndsWith("/lead.jpg", StringComparison.Ordinal)));
        if (page.Says.Contains("published"))
        {
            Assert.Equal(DateTimeOffset.Parse(page.Words["iso"], CultureInfo.InvariantCulture).Date, story.Published?.Date);
        }
    }

    /// <summary>The text without what a reader of blocks may set otherwise: spaces, and the characters for quotations of a language.</summary>
    private static string Bare(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormC).Where(c => !char.IsWhiteSpace(c)));
}
