using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Newsstand.Files;

/// <summary>Sets exchanges side by side, for each two parties: what was given for something stands beside it, the rest after it.</summary>
internal static class ExchangeRows
{
    public static IReadOnlyList<ExchangeRow> Of(IEnumerable<PublicFact> exchanges)
    {
        var sides = new Dictionary<(TermId, TermId), (TwoSides Sides, List<PublicFact> There, List<PublicFact> Back)>();
        foreach (var fact in exchanges)
        {
            var (giver, receiver) = (fact.Fact.InRole(PartyRole.Giver).First(), fact.Fact.InRole(PartyRole.Receiver).First());
            if (giver != receiver && sides.TryGetValue((receiver, giver), out var known))
            {
                known.Back.Add(fact);
            }
            else if (sides.TryGetValue((giver, receiver), out known))
            {
                known.There.Add(fact);
            }
            else
            {
                sides.Add((giver, receiver), (new TwoSides(giver, receiver), [fact], []));
            }
        }
        return [.. sides.Values.SelectMany(between => Beside(between.Sides, between.There, between.Back))];
    }

    private static List<ExchangeRow> Beside(TwoSides sides, List<PublicFact> there, List<PublicFact> back)
    {
        var left = back.ToDictionary(fact => fact.Fact.Number);
        var answers = back.Where(fact => fact.Fact.InReturnFor is not null).GroupBy(fact => fact.Fact.InReturnFor!.Value).ToDictionary(group => group.Key, group => group.First().Fact.Number);
        var rows = new List<ExchangeRow>(there.Count);
        foreach (var given in there)
        {
            var answer = answers.TryGetValue(given.Fact.Number, out var number) ? number : given.Fact.InReturnFor;
            rows.Add(new ExchangeRow(sides, given, answer is { } found && left.Remove(found, out var fact) ? fact : null));
        }
        return [.. rows, .. back.Where(fact => left.ContainsKey(fact.Fact.Number)).Select(fact => new ExchangeRow(sides, null, fact))];
    }
}
