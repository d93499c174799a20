using Kawaraban.Newsroom.Editions;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Wire;

namespace Kawaraban.Site.Press.Feeds;

/// <summary>A feed as the wire knows documents.</summary>
internal static class FeedDocument
{
    public static WireDocument Of(FeedSheet sheet, string format) => new()
    {
        Source = SourceOf(sheet.Publication, sheet.Edition, sheet.Site) with
        {
            Id = sheet.Self(format),
            Self = sheet.Self(format),
            Title = sheet.Title,
            Link = sheet.Home,
            Updated = sheet.Edition.Local(sheet.ChangedAt),
        },
        Items = [.. sheet.Articles.Select(article => FeedStory.Of(sheet.Publication, sheet.Edition, sheet.Site, article))],
    };

    /// <summary>The edition as a source of stories.</summary>
    public static WireSource SourceOf(Publication publication, Edition edition, PublicAddress site) => new()
    {
        Title = edition.Masthead.Name,
        Subtitle = edition.Masthead.Tagline,
        Link = site.Of(Paths.Front(edition)),
        Language = edition.Language,
        Authors = [new WireAuthor { Name = edition.Masthead.Name, Uri = site.Of(Paths.Front(edition)) }],
        Rights = $"© {publication.Name}",
    };
}
