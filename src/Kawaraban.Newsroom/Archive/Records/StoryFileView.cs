using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>A story file as the desk reads it.</summary>
/// <param name="Standing">Where a piece of evidence stands now.</param>
/// <param name="IsWithheld">Whether the words of a piece of evidence had to go by law, or by a claim, since they were quoted: nobody is shown them again.</param>
/// <param name="Terms">The entries of the name register that it names.</param>
public sealed record StoryFileView(StoryFile File, Func<FactEvidence, PassageStanding> Standing, Func<FactEvidence, bool> IsWithheld, IReadOnlyDictionary<TermId, Term> Terms)
{
    public PublicFile Public => PublicFile.Of(File, Standing);

    /// <summary>The facts that somebody has to look at: what they rest on was corrected, or went.</summary>
    public IReadOnlyList<Fact> Marked => [.. PublicFile.Marked(File, Standing)];
}
