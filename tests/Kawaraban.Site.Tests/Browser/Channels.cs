using System.Text;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Browser;

/// <summary>Where readers and machines find a Japanese article besides its own page.</summary>
internal static class Channels
{
    public static string PathOf(Article article) => $"/ja/{article.Section}/{article.Slug}";

    public static IReadOnlyList<string> Lists(Article article) =>
    [
        "/ja/", $"/ja/{article.Section}/", "/ja/feed.rss", "/ja/feed.atom", "/ja/feed.json",
        $"/ja/{article.Section}/feed.rss", $"/ja/{article.Section}/feed.atom", $"/ja/{article.Section}/feed.json",
        "/ja/sitemap.xml", "/ja/news-sitemap.xml", "/ja/search?q=" + Uri.EscapeDataString("連絡船　運航"),
    ];

    public static async Task<IReadOnlyList<string>> ShowingAsync(RunningPaper paper, Article article)
    {
        var showing = new List<string>();
        foreach (var list in Lists(article))
        {
            var text = Encoding.UTF8.GetString(await paper.Reader.GetByteArrayAsync(list));
            if (text.Contains(PathOf(article), StringComparison.Ordinal))
            {
                showing.Add(list);
            }
        }
        return showing;
    }
}
