using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Site.Press.Cards;

/// <summary>What kind of journalism it is, in the edition's words. News needs no name.</summary>
internal static class GenreName
{
    public static string Of(Edition edition, Genre genre) => genre switch
    {
        Genre.Analysis => edition.Words["genre.analysis"],
        Genre.Opinion => edition.Words["genre.opinion"],
        Genre.Feature => edition.Words["genre.feature"],
        _ => "",
    };
}
