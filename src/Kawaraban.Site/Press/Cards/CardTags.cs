using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Releases;

namespace Kawaraban.Site.Press.Cards;

/// <summary>What a page shows by showing these cards.</summary>
internal static class CardTags
{
    public static IEnumerable<string> Of(IEnumerable<ArticleCard> cards) => cards.SelectMany(Of);

    private static IEnumerable<string> Of(ArticleCard card) =>
    [
        PageTag.Article(card.Id),
        .. card.Authors.Select(author => PageTag.Author(author.Id)),
        .. card.Picture is { } picture ? [PageTag.Picture(picture.Id)] : Array.Empty<string>(),
    ];
}
