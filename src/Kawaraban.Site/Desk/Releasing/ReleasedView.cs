using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Site.Desk.Releasing;

/// <param name="Release">The article's last.</param>
/// <param name="Pages">How many tags of pages it made stale; null when the page is opened later.</param>
public sealed record ReleasedView(Seat Seat, Article Article, string Headline, Release Release, string Origin, int? Pages)
{
    public Edition Paper => Seat.Publication[Article.EditionId];

    public string Address => new ArticleAddress(Article.EditionId, Article.Section, Article.Slug).Path;

    public string ShortAddress => $"{Origin}/s/{Article.ShortCode}";
}
