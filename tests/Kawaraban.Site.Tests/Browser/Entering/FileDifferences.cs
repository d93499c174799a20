using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Tests.Browser.Entering;

/// <summary>In what two files of one story differ, fact by fact: numbers and who entered it when are each file's own, all else is told.</summary>
public static class FileDifferences
{
    public static IEnumerable<string> Between(SoughtFile sought, StoryFile entered)
    {
        foreach (var number in entered.Facts.Select(fact => fact.Number).Except(sought.Entered.Values))
        {
            yield return $"{number} is in the entered file alone";
        }
        foreach (var fact in sought.Facts)
        {
            if (!sought.Entered.TryGetValue(fact.Number, out var number) || entered.Find(number) is not { } same)
            {
                yield return $"{fact.Number} was not entered";
                continue;
            }
            var isWhole = fact.Acts.TrueForAll(sought.IsKnown);
            foreach (var (what, one, other) in Compared(fact, sought.File, other => sought.Entered.GetValueOrDefault(other), sought.IsKnown, isWhole).Zip(Compared(same, entered, other => other, _ => true, isWhole), (one, other) => (one.What, one.Value, other.Value)).Where(pair => pair.Item2 != pair.Item3))
            {
                yield return $"{fact.Number} {what}: {one} | {other}";
            }
        }
    }

    private static IEnumerable<(string What, string Value)> Compared(Fact fact, StoryFile file, Func<int, int> number, Func<FactAct, bool> isKnown, bool isWhole) =>
    [
        ("kind", fact.Kind.ToString()),
        ("time", fact.Time is { } time ? $"{FactTimeText.Write(time)} {time.Precision}" : ""),
        ("amount", fact.Amount?.ToString() ?? ""),
        ("place", fact.PlaceId?.ToString() ?? ""),
        ("series and form", $"{fact.Series} {fact.Form}"),
        ("in return for", fact.InReturnFor is { } other ? $"{number(other)}" : ""),
        ("parties", string.Join(", ", fact.Parties.Select(party => $"{party.Role} {party.TermId}").Order(StringComparer.Ordinal))),
        ("wordings", string.Join("; ", fact.Wordings.OrderBy(wording => wording.EditionId.Value, StringComparer.Ordinal).Select(wording => $"{wording.EditionId} {wording.Text} / {wording.Detail}"))),
        ("evidence", string.Join(", ", fact.Evidence.Select(evidence => $"{evidence.Voucher} {evidence.Strength} {evidence.VouchedById} {evidence.ArticleId} {evidence.Address}").Order(StringComparer.Ordinal))),
        ("state", isWhole ? $"{file.StateOf(fact)} {file.OutlookOf(fact)}" : ""),
        ("acts", string.Join(", ", fact.Acts.Where(act => act.Kind is not (FactActKind.Entered or FactActKind.Worded or FactActKind.Evidenced) && isKnown(act))
            .Select(act => $"{act.Kind} {act.Reason} {(act.Other is { } with ? number(with) : 0)} {act.Outcome}").Order(StringComparer.Ordinal))),
    ];
}
