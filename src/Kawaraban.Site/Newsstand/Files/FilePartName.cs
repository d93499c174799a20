using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Site.Newsstand.Files;

/// <summary>What parts are called, in addresses and on pages.</summary>
internal static class FilePartName
{
    /// <summary>As its address and its place on the page have it: <c>timeline</c>.</summary>
    public static string InAddress(FilePart part) => part.ToString().ToLowerInvariant();

    /// <summary>Null for what no part is called.</summary>
    public static FilePart? Find(string name)
    {
        foreach (var part in Enum.GetValues<FilePart>())
        {
            if (InAddress(part) == name)
            {
                return part;
            }
        }
        return null;
    }

    public static string In(Words words, FilePart part) => part switch
    {
        FilePart.Timeline => words["file.timeline"],
        FilePart.Exchanges => words["file.exchanges"],
        FilePart.Figures => words["file.figures"],
        FilePart.Commitments => words["file.commitments"],
        FilePart.Outlooks => words["file.outlooks"],
        FilePart.Disputes => words["file.disputes"],
        FilePart.Questions => words["file.questions"],
        _ => words["file.articles"],
    };
}
