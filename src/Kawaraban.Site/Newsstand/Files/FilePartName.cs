using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.StoryFiles;

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

    /// <summary>The part in which a fact of that kind stands.</summary>
    public static FilePart Of(FactKind kind) => kind switch
    {
        FactKind.Event => FilePart.Timeline,
        FactKind.Exchange => FilePart.Exchanges,
        FactKind.Figure => FilePart.Figures,
        FactKind.Commitment => FilePart.Commitments,
        FactKind.Outlook => FilePart.Outlooks,
        _ => FilePart.Questions,
    };

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
