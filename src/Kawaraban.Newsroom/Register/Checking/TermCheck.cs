using Kawaraban.Newsroom.Register.Spotting;

namespace Kawaraban.Newsroom.Register.Checking;

/// <summary>Holds an article's names against the register.</summary>
public sealed class TermCheck(TermRegister register, TermLanguage source, TermLanguage target, DateOnly day)
{
    /// <summary>The findings by row and place: names of the source that are missing, forms that may not stand, first mentions that are none.</summary>
    /// <param name="rows">All rows of the article in their order: which mention is the first depends on those before.</param>
    public IReadOnlyList<NameFinding> Of(IReadOnlyList<NameRow> rows)
    {
        var findings = new List<NameFinding>();
        var introduced = new HashSet<TermId>();
        for (var i = 0; i < rows.Count; i++)
        {
            var written = rows[i].Target.Length == 0 ? [] : register.Spot(rows[i].Target, target);
            findings.AddRange(Missing(i, rows[i], written));
            findings.AddRange(Wrong(i, rows[i], written, introduced));
        }
        return findings;
    }

    /// <summary>A row in which nothing is written yet lacks nothing. A name that is said more often in the source than in the target is not missing.</summary>
    private IEnumerable<NameFinding> Missing(int row, NameRow texts, IReadOnlyList<TermMention> written)
    {
        if (texts.Source is not { } text || texts.Target.Length == 0)
        {
            yield break;
        }
        var there = written.Select(mention => mention.Term.Id).ToHashSet();
        // Of terms of the same name one is meant: where the target has it, the others are not missing.
        foreach (var place in register.Spot(text, source).GroupBy(mention => mention.Range))
        {
            if (place.Any(mention => there.Contains(mention.Term.Id)) || place.First().Term is not { } term || term.NameAt(target, day) is not { } name)
            {
                continue;
            }
            there.Add(term.Id);
            yield return new NameFinding(row, NameFault.Missing, place.Key, term, place.Key.Of(text), name.FormFor(isFirst: false));
        }
    }

    private IEnumerable<NameFinding> Wrong(int row, NameRow texts, IReadOnlyList<TermMention> written, HashSet<TermId> introduced)
    {
        foreach (var place in written.GroupBy(mention => mention.Range))
        {
            var best = place.MinBy(mention => mention.StandingAt(target, day))!;
            var isFirst = !texts.IsHead && introduced.Add(best.Term.Id);
            if (best.Term.NameAt(target, day) is { } name && FaultOf(best.StandingAt(target, day), name, isFirst) is { } fault)
            {
                yield return new NameFinding(row, fault, place.Key, best.Term, place.Key.Of(texts.Target), name.FormFor(isFirst));
            }
        }
    }

    private static NameFault? FaultOf(FormStanding standing, TermName name, bool isFirst) => standing switch
    {
        FormStanding.Forbidden => NameFault.Forbidden,
        FormStanding.Outdated => NameFault.Outdated,
        FormStanding.First => null,
        _ => isFirst && name.First.Length > 0 ? NameFault.NotFirst : null,
    };
}
