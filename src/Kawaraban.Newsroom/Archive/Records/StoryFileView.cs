using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>A story file as the desk reads it.</summary>
/// <param name="Standing">Where a piece of evidence stands now.</param>
/// <param name="Withheld">Which of its words had to go, and what was worded before.</param>
/// <param name="DraftOf">The edition whose drafts alone ever had the words of a piece of evidence; null where readers have or had them.</param>
/// <param name="Terms">The entries of the name register that it names.</param>
public sealed record StoryFileView(
    StoryFile File, Func<FactEvidence, PassageStanding> Standing, WithheldWords Withheld, Func<FactEvidence, EditionId?> DraftOf, IReadOnlyDictionary<TermId, Term> Terms)
{
    /// <summary>Whether a wording leaves as it is what may say words that had to go.</summary>
    public bool IsLeftUnlooked(int number, FactWording wording) =>
        File.Find(number) is { } fact && fact.WordingIn(wording.EditionId) is { } present && Withheld.HasWording(fact, present) && (present.Text, present.Detail) == (wording.Text, wording.Detail);

    public PublicFile Public => PublicFile.Of(File, Standing, Withheld);

    /// <summary>The facts that somebody has to look at: what they rest on was corrected, or went, or had to go.</summary>
    public IReadOnlyList<Fact> Marked => [.. PublicFile.Marked(File, Standing, Withheld)];

    /// <summary>Whether somebody may be shown the words of a piece of evidence: these need not have gone, and those of a draft are for who may read it.</summary>
    public bool MayQuote(FactEvidence evidence, Rights rights) => !Withheld.HasQuote(evidence) && (DraftOf(evidence) is not { } edition || rights.May(DeskRole.Reader, edition));

    /// <summary>How an edition tells a fact, for whoever comes upon it anywhere but at its wordings; null where it may say words that had to go.</summary>
    public FactWording? WordingFor(Fact fact, EditionId edition) => fact.WordingFor(edition) is var wording && Withheld.HasWording(fact, wording) ? null : wording;

    /// <summary>What an edition says a fact counts or gives, for a fact of the same; empty where it says nothing, or may say words that had to go.</summary>
    public string DetailIn(Fact fact, EditionId edition) => fact.WordingIn(edition) is { } wording && !Withheld.HasWording(fact, wording) ? wording.Detail : "";
}
