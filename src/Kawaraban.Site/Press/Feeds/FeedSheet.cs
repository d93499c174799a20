using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Layout;

namespace Kawaraban.Site.Press.Feeds;

/// <summary>What a feed tells, whatever its format.</summary>
/// <param name="Section">Null for the whole edition's.</param>
/// <param name="Articles">Newest first.</param>
public sealed record FeedSheet(Publication Publication, Edition Edition, Section? Section, IReadOnlyList<ArticleView> Articles, PublicAddress Site)
{
    public string Title => Section is null ? Edition.Masthead.Name : Edition.Words.Say("page.title", ("title", Section.Name), ("paper", Edition.Masthead.Name));

    public string Home => Site.Of(Section is null ? Paths.Front(Edition) : Paths.Section(Edition, Section.Id));

    /// <summary>When anything in it last changed; the paper's first day, where there is nothing.</summary>
    public DateTimeOffset ChangedAt => Articles.Count == 0 ? new DateTimeOffset(Edition.Masthead.Since, 1, 1, 0, 0, 0, TimeSpan.Zero) : Articles.Max(article => article.Card.ChangedAt);

    public string Self(string format) => Site.Of(Paths.Feed(Edition, Section?.Id, format));
}
