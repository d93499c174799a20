using Kawaraban.Language;
using Kawaraban.Language.Statements;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Register.Spotting;

namespace Kawaraban.Newsroom.StoryFiles.Proposals;

/// <summary>The names of the register in a clause, each with its part.</summary>
internal static class ProposedParties
{
    private const int MostParties = 12;

    public static IReadOnlyList<ProposedParty> Of(Passage passage, IReadOnlyList<TermMention> names, Statement statement) =>
        [.. names.Where(name => name.Term.Kind is TermKind.Person or TermKind.Place or TermKind.Organisation && Covers(statement.Range, name.Range))
            .Take(MostParties).Select(name => new ProposedParty(name.Term.Id, name.Range, PartOf(passage, statement, name.Range)))];

    private static bool Covers(TextRange clause, TextRange name) => clause.Start <= name.Start && name.End <= clause.End;

    private static PartyPart PartOf(Passage passage, Statement statement, TextRange name)
    {
        var part = passage.Language.IsEnglish ? InEnglish(passage.Text, statement, name) : InJapanese(passage.Text, name);
        return statement.Deed != Deed.Receives ? part : part switch
        {
            PartyPart.Actor => PartyPart.Receiver,
            PartyPart.Receiver => PartyPart.Actor,
            _ => part,
        };
    }

    private static PartyPart InEnglish(string text, Statement statement, TextRange name)
    {
        var before = text.AsSpan(0, name.Start).TrimEnd();
        before = before.EndsWith(" the") ? before[..^4] : before;
        return before.EndsWith(" by") ? PartyPart.Actor
            : before.EndsWith(" to") ? PartyPart.Receiver
            : before.EndsWith(" from") ? statement.Deed == Deed.Receives ? PartyPart.Receiver : PartyPart.Named
            : name.End <= statement.Predicate.Start ? PartyPart.Actor
            : name.Start <= statement.Predicate.End + 5 ? PartyPart.Receiver : PartyPart.Named;
    }

    private static PartyPart InJapanese(string text, TextRange name) => text.AsSpan(name.End) switch
    {
        ['は' or 'が', ..] => PartyPart.Actor,
        ['に' or 'へ', ..] => PartyPart.Receiver,
        ['か', 'ら', ..] => PartyPart.Receiver,
        _ => PartyPart.Named,
    };
}
