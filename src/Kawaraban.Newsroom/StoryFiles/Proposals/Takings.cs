using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.StoryFiles.Proposals;

/// <summary>Which proposals of an article the file has as facts already: each fact that rests on a sentence answers for one proposal in it.</summary>
internal static class Takings
{
    /// <returns>The number of the fact by the key of its proposal.</returns>
    public static IReadOnlyDictionary<string, int> Of(StoryFile file, ArticleId article, IReadOnlyList<ProposedFact> proposals)
    {
        var resting = file.Facts.Where(fact => !fact.IsWithdrawn)
            .SelectMany(fact => fact.RestsOn.Where(evidence => evidence.ArticleId == article).Select(evidence => (Fact: fact, evidence.BlockId, evidence.Quote))).ToList();
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var isExact in new[] { true, false })
        {
            foreach (var proposal in proposals.Where(proposal => !taken.ContainsKey(proposal.Key)))
            {
                var found = resting.FindIndex(fact =>
                    fact.BlockId == proposal.Block && proposal.Proposal.IsOf(fact.Fact.Kind) && fact.Quote.Contains(proposal.Words, StringComparison.Ordinal) && (!isExact || IsSame(fact.Fact, proposal)));
                if (found >= 0)
                {
                    taken.Add(proposal.Key, resting[found].Fact.Number);
                    resting.RemoveAt(found);
                }
            }
        }
        return taken;
    }

    private static bool IsSame(Fact fact, ProposedFact proposal) => fact.Amount == proposal.Amount && (fact.Kind == FactKind.Figure || fact.Time == proposal.Time);
}
