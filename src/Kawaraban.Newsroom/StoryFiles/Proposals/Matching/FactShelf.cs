using Kawaraban.Language.Statements;

namespace Kawaraban.Newsroom.StoryFiles.Proposals.Matching;

/// <summary>The facts of a story file, to hold proposals against. It never changes.</summary>
public sealed class FactShelf
{
    /// <summary>The most matches that a proposal gets.</summary>
    public const int MostMatches = 3;

    private const int Enough = 4;
    private const int EnoughForFigure = 3;

    private readonly ILookup<FactKind, Shelved> _byKind;

    /// <param name="facts">The asserted and disputed facts of the file.</param>
    public FactShelf(IEnumerable<KnownFact> facts) => _byKind = facts.ToLookup(fact => Proposal.Found(fact.Kind), fact => new Shelved(fact));

    /// <summary>The facts that a proposal seems to be of, the likeliest first; none where it is new.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="passage">The passage that it was read from.</param>
    public IReadOnlyList<FactMatch> Matches(Proposal proposal, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(passage);
        var counted = proposal.Counted?.Of(passage.Text) ?? "";
        var clause = new Lazy<HashSet<string>>(() => Likeness.Words(proposal.Range.Of(passage.Text)));
        var enough = proposal.Kind == ProposalKind.Figure ? EnoughForFigure : Enough;
        var weighed = _byKind[Proposal.Found(proposal.Becomes)].Select(shelved => (shelved.Fact, Weight: Weight(proposal, counted, clause, shelved))).Where(match => match.Weight >= enough).ToList();
        var least = weighed.Count > MostMatches ? weighed.Select(match => match.Weight).OrderDescending().ElementAt(MostMatches - 1) : enough;
        return [.. weighed.Where(match => match.Weight >= least)
            .OrderByDescending(match => match.Weight).ThenBy(match => FactComparison.Of(proposal, match.Fact).Count).ThenBy(match => match.Fact.Key, StringComparer.Ordinal)
            .Take(MostMatches)
            .Select(match => Match(proposal, match.Fact, match.Weight))];
    }

    private static FactMatch Match(Proposal proposal, KnownFact fact, int weight)
    {
        var differences = FactComparison.Of(proposal, fact);
        var standing = differences.Count > 0 ? MatchStanding.Differs : fact.Vouchers.Contains(proposal.Voucher) ? MatchStanding.Repeats : MatchStanding.Supports;
        return new FactMatch(fact, standing, differences, weight);
    }

    private static int Weight(Proposal proposal, string counted, Lazy<HashSet<string>> clause, Shelved shelved)
    {
        var fact = shelved.Fact;
        var figure = OfFigures(proposal, fact);
        if (figure is null)
        {
            return 0;
        }

        var weight = figure.Value + OfParties(proposal, fact) + OfTimes(proposal, fact) + OfDeeds(proposal, fact) + Likeness.OfThings(counted, fact.Counted);
        return weight > 0 && fact.Wording.Length > 0 ? weight + Likeness.OfWords(clause.Value, shelved.Words) : weight;
    }

    /// <summary>Null where the figures are of different things altogether.</summary>
    private static int? OfFigures(Proposal proposal, KnownFact fact)
    {
        if (proposal.Quantity is not { } here || fact.Quantity is not { } there)
        {
            return proposal.Kind == ProposalKind.Figure ? null : 0;
        }

        return FactComparison.Ratio(here, there) switch
        {
            null => proposal.Kind == ProposalKind.Figure ? null : -1,
            1 => 2,
            > 0.6m and < 1.6m => 1,
            > 0.3m and < 3.3m => 0,
            _ => -2,
        };
    }

    private static int OfParties(Proposal proposal, KnownFact fact)
    {
        if (proposal.Parties.Count == 0 || fact.Parties.Count == 0)
        {
            return 0;
        }

        var shared = proposal.Parties.Select(party => party.Term).Distinct().Count(fact.Parties.Contains);
        return shared == 0 ? -2 : Math.Min(2, shared) * (proposal.Kind == ProposalKind.Figure ? 1 : 2);
    }

    private static int OfTimes(Proposal proposal, KnownFact fact) =>
        proposal.When is not { From: var from, To: var to } || fact is not { From: { } factFrom, To: { } factTo } ? 0
        : from == factFrom && to == factTo ? 2
        : from < factTo && factFrom < to ? 1
        : (from - factFrom).Duration() < TimeSpan.FromDays(3) ? 0 : -2;

    private static int OfDeeds(Proposal proposal, KnownFact fact) =>
        proposal.Deed == Deed.Other || fact.Deed == Deed.Other ? 0 : proposal.Deed == fact.Deed || IsOtherSide(proposal.Deed, fact.Deed) ? 1 : -3;

    private static bool IsOtherSide(Deed one, Deed other) => (one, other) is (Deed.Gives, Deed.Receives) or (Deed.Receives, Deed.Gives);

    /// <summary>A fact with the words of its wording, which are parted when they are first asked for.</summary>
    private sealed record Shelved(KnownFact Fact)
    {
        private HashSet<string>? _words;

        public HashSet<string> Words => _words ??= Likeness.Words(Fact.Wording);
    }
}
