using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Site.Desk.Bench;

/// <summary>
/// Who is at which row, as their pages say every few seconds. Held in this node's memory: on several nodes one sees those of the same node,
/// and saves are guarded by their revisions wherever they come from.
/// </summary>
internal sealed class Attendance(TimeProvider clock)
{
    private const int MostPagesOfAnArticle = 60;
    private const int MostArticles = 2_000;

    /// <summary>A page that was not heard of for so long has been left.</summary>
    private static readonly TimeSpan Stays = TimeSpan.FromSeconds(12);

    private readonly Lock _gate = new();
    private readonly Dictionary<ArticleId, Dictionary<string, Sitting>> _articles = [];

    /// <summary>Says where a page's writer is, and who else is there: nobody is told of their own other pages, nor of the one that they just left.</summary>
    /// <param name="page">The page's own name for itself.</param>
    /// <param name="staff">Whose page it is.</param>
    /// <param name="block">The row in hand; null for none.</param>
    public IReadOnlyList<(string Name, BlockId? Block)> Sit(ArticleId article, string page, StaffId staff, string name, BlockId? block)
    {
        var now = clock.GetUtcNow();
        lock (_gate)
        {
            if (!_articles.TryGetValue(article, out var pages))
            {
                Sweep(now);
                _articles[article] = pages = [];
            }
            Drop(pages, now);
            if (pages.ContainsKey(page) || pages.Count < MostPagesOfAnArticle)
            {
                pages[page] = new Sitting(staff, name, block, now);
            }
            return [.. pages.Where(other => other.Value.Staff != staff).Select(other => (other.Value.Name, other.Value.Block))];
        }
    }

    private void Sweep(DateTimeOffset now)
    {
        if (_articles.Count < MostArticles)
        {
            return;
        }
        foreach (var (article, pages) in _articles.ToList())
        {
            Drop(pages, now);
            if (pages.Count == 0)
            {
                _articles.Remove(article);
            }
        }
        if (_articles.Count >= MostArticles)
        {
            _articles.Clear();
        }
    }

    private static void Drop(Dictionary<string, Sitting> pages, DateTimeOffset now)
    {
        foreach (var (page, _) in pages.Where(page => now - page.Value.At > Stays).ToList())
        {
            pages.Remove(page);
        }
    }

    private sealed record Sitting(StaffId Staff, string Name, BlockId? Block, DateTimeOffset At);
}
