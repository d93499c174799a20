using System.Globalization;
using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Language.Evidence;
using Kawaraban.Language.Statements;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Newsroom.StoryFiles.Proposals.Matching;

/// <summary>The facts of a story file as proposals are held against them.</summary>
public static partial class KnownFacts
{
    /// <summary>Each with its number for a key; questions are answered by nothing that a passage states.</summary>
    public static IEnumerable<KnownFact> Of(IEnumerable<Fact> facts, EditionId edition, TextLanguage language) =>
        facts.Where(fact => fact.Kind != FactKind.Question).Select(fact => Of(fact, edition, language));

    private static KnownFact Of(Fact fact, EditionId edition, TextLanguage language)
    {
        var wording = fact.WordingIn(edition);
        return new KnownFact(
            fact.Number.ToString(CultureInfo.InvariantCulture), fact.Kind, fact.Parties.Select(party => party.TermId).ToHashSet(), Deed.Other,
            fact.Amount is { } amount ? FactUnits.Quantity(amount) : null, fact.Kind == FactKind.Figure ? Counted(wording?.Detail ?? "", language) : "", fact.Time?.From, fact.Time?.To,
            fact.RestsOn.Min(evidence => (EvidenceStrength?)evidence.Strength), fact.RestsOn.Select(evidence => evidence.Voucher).ToHashSet(), wording?.Text ?? "");
    }

    /// <summary>The noun of what a wording says is counted: in English it stands before what tells more of it, in Japanese at the end.</summary>
    private static string Counted(string detail, TextLanguage language)
    {
        var line = detail.Split('\n')[0].Trim();
        return language.IsEnglish ? MoreOfIt().Split(line)[0].Trim() : line;
    }

    [GeneratedRegex(@"\s(?:of|in|from|to|who|that|by|on|at|for|killed|sent|paid)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MoreOfIt();
}
