using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Blocks;
using Kawaraban.Site.Press.Cards;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Site.Press.Pictures;
using Kawaraban.Wire;
using Wired = Kawaraban.Wire.Blocks;

namespace Kawaraban.Site.Press.Feeds;

/// <summary>A released article as the wire knows stories. Every address in it is absolute.</summary>
internal static class FeedStory
{
    public static WireStory Of(Publication publication, Edition edition, PublicAddress site, ArticleView article) => new()
    {
        Id = IdOf(article.Card.Id),
        Title = article.Card.Headline,
        Link = site.Of(article.Card.Address.Path),
        Links = [.. article.Siblings.Select(sibling => Alternate(publication, site, sibling))],
        Summary = article.Card.Standfirst.Length == 0 ? [] : [new Wired.Paragraph(Wired.WireText.Of(article.Card.Standfirst))],
        Blocks = new FeedBody(publication, edition, site, article).Blocks(),
        Published = edition.Local(article.Card.PublishedAt),
        Updated = edition.Local(article.Card.ChangedAt),
        Authors = [.. article.Authors.Select(author => Person(edition, site, author, "author"))],
        Contributors = [.. article.Translators.Select(translator => Person(edition, site, translator, "translator"))],
        Language = edition.Language,
        Dir = edition.Direction == "rtl" ? WireDirection.Rtl : WireDirection.Ltr,
        Dateline = article.Dateline.Length == 0 ? null : new WireDateline(article.Dateline),
        Categories = [Category(edition, article.Card.Address.Section)],
        Genres = GenreName.Of(edition, article.Card.Genre) is { Length: > 0 } genre ? [new WireGenre($"http://cv.iptc.org/newscodes/genre/{article.Card.Genre}", genre)] : [],
        Keywords = article.Keywords,
        Media = [.. Pictures(edition, site, article.Card.Picture)],
    };

    /// <summary>Stable through every change of address and headline.</summary>
    public static string IdOf(ArticleId id) => $"urn:uuid:{id}";

    /// <summary>The address of the rendition that stands for a picture where there is room for one.</summary>
    public static string PictureAddress(PublicAddress site, PictureView picture) =>
        PictureMarkup.For(site.Of(PictureRoutes.Address), picture.Hash!, picture.Width, picture.Height, "").Src;

    private static WireLink Alternate(Publication publication, PublicAddress site, ArticleAddress sibling) =>
        new(site.Of(sibling.Path), "alternate", "text/html", Hreflang: publication[sibling.Edition].Language);

    private static WireAuthor Person(Edition edition, PublicAddress site, AuthorView person, string role) =>
        new() { Name = person.Name, Uri = site.Of(Paths.Author(edition, person.Id)), Role = role };

    private static WireCategory Category(Edition edition, SectionId section) => new(section.Value, Label: edition.Section(section)?.Name ?? section.Value);

    private static IEnumerable<WireMedia> Pictures(Edition edition, PublicAddress site, PictureView? lead)
    {
        if (lead is { Hash: not null })
        {
            var widths = Renditions.WidthsOf(lead.Width);
            var width = widths[widths.Count / 2];
            yield return new WireMedia
            {
                Role = WireMediaRole.Featured, Url = PictureAddress(site, lead), Type = "image/jpeg", Width = width, Height = (int)Math.Round((double)lead.Height * width / lead.Width),
                Description = Said(lead.Caption), Alt = Said(lead.Alt), Credit = Said(PictureCredit.Of(edition, lead)),
            };
        }
    }

    private static string? Said(string words) => words.Length == 0 ? null : words;
}
