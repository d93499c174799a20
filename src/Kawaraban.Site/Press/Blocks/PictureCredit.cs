using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Pictures;

namespace Kawaraban.Site.Press.Blocks;

/// <summary>A picture's credit line by the edition's rule, as （AFP／ファイル写真）.</summary>
public static class PictureCredit
{
    public static string Of(Edition edition, PictureView picture) =>
        edition.Credit.Compose(picture.Photographer, picture.Agency, KindOf(edition.Words, picture.Kind));

    private static string KindOf(Words words, PictureKind kind) => kind switch
    {
        PictureKind.File => words["credit.file"],
        PictureKind.Courtesy => words["credit.courtesy"],
        PictureKind.Illustration => words["credit.illustration"],
        PictureKind.Map => words["credit.map"],
        PictureKind.Chart => words["credit.chart"],
        _ => "",
    };
}
