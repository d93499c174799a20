using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>A story file as the boxes of an article and the pages of parties show it.</summary>
/// <param name="Terms">The entries of the name register that the file names.</param>
public sealed record FileBoxView(PublicFile File, IReadOnlyDictionary<TermId, Term> Terms)
{
    /// <summary>What a box of that part holds; a box of nothing is left out.</summary>
    public IReadOnlyList<PublicFact> Facts(FileBoxPart part) => part == FileBoxPart.Figures ? FileBrief.Figures(File) : FileBrief.Background(File);

    /// <summary>What an edition calls a party, a place or a source on a day.</summary>
    public string NameOf(TermId term, Edition edition, DateOnly day) => Terms[term].FormAt(TermLanguage.Of(edition), day);
}
