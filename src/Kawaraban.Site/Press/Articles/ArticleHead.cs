using Kawaraban.Language.Lengths;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Site.Press.Pictures;

namespace Kawaraban.Site.Press.Articles;

/// <summary>What an article's page says of itself.</summary>
internal static class ArticleHead
{
    private const int DescriptionLength = 160;

    public static PageHead Of(ArticleSheet sheet, Publication publication) => new()
    {
        Edition = sheet.Edition,
        Path = sheet.Card.Address.Path,
        Title = sheet.Card.Headline,
        Description = DescriptionOf(sheet.Article),
        IsIndexed = !sheet.IsPreview,
        IsArticle = true,
        Section = sheet.Section,
        Counterparts = [.. CounterpartsOf(sheet.Article, publication)],
        Picture = PictureOf(sheet.Card.Picture),
    };

    /// <summary>The same story in other editions of the publication as it is now.</summary>
    private static IEnumerable<Counterpart> CounterpartsOf(ArticleView article, Publication publication) =>
        from address in article.Siblings
        let edition = publication.Find(address.Edition.Value)
        where edition is not null
        select new Counterpart(edition, address.Path);

    private static string DescriptionOf(ArticleView article)
    {
        var text = article.Card.Standfirst.Length > 0 ? article.Card.Standfirst : article.Blocks.Select(block => block.Body).OfType<Paragraph>().FirstOrDefault()?.PlainText ?? "";
        return text.Trim().Length == 0 ? "" : Excerpt.Of(text.ReplaceLineEndings(" "), DescriptionLength);
    }

    private static SocialPicture? PictureOf(PictureView? picture) =>
        picture is { Hash: { } hash } ? new SocialPicture(PictureMarkup.SocialUrl(PictureRoutes.Address, hash, new FocalPoint(picture.FocalX, picture.FocalY)), picture.Alt) : null;
}
