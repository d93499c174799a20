namespace Kawaraban.Stylebook.AgainstSource.SourceTerm;

/// <summary>Terms of the source of which all rows but one have the same rendering, and the one has another that is like it.</summary>
/// <remarks>
/// 港湾管理局 in two rows of three that say “Harbour Authority” and in no other, and 港湾管理庁 in the third: what else could that be? Nothing is said where
/// something else in the row may be meant, or something else may be the rendering.
/// </remarks>
internal static class RepeatedRenderings
{
    private const int FewestRows = 3;

    /// <summary>Where the sound tells that a rendering is one, the first other is enough.</summary>
    private const int FewestSounding = 2;

    public static IEnumerable<OddRendering> Of(IReadOnlyList<PairReading> rows)
    {
        var (sources, targets) = (new RowIndex([.. rows.Select(row => row.Source)]), new RowIndex([.. rows.Select(row => row.Target)]));
        foreach (var term in sources.Terms.Where(term => sources.Rows(term).Count >= FewestSounding))
        {
            foreach (var found in Odd(term, rows, sources, targets))
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<OddRendering> Odd(string term, IReadOnlyList<PairReading> rows, RowIndex sources, RowIndex targets)
    {
        var said = sources.Rows(term);
        // A rendering of all rows but one stands in the first or in the second.
        foreach (var usual in targets.In(said[0]).Concat(targets.In(said[1])).Distinct().ToList())
        {
            if (!Renders(usual, term, said.Count) || OddRow(said, targets.Rows(usual)) is not { } row || IsWithin(rows[row].Target.Text, usual))
            {
                continue;
            }

            var here = targets.In(row).FirstOrDefault(other => targets.Rows(other).Count == 1 && TermLikeness.AreVariants(usual, other));
            if (here is not null && !IsExplained(term, sources.In(row)) && !IsElsewhere(usual, said, rows) && !IsRenderedAlike(usual, here, row, said, rows, targets))
            {
                yield return new OddRendering(row, sources.Place(term, row), targets.Place(here, row), term, usual, here);
                yield break;
            }
        }
    }

    /// <summary>A name by its sound; a phrase of several words by where it stands.</summary>
    private static bool Renders(string usual, string term, int rows) =>
        TermSound.IsSpelled(usual, term) ? rows >= FewestSounding && TermSound.AreAlike(usual, term) : rows >= FewestRows && TermPlaces.IsPhrase(term) && TermPlaces.IsPhrase(usual);

    /// <summary>The one row that says the term and has not the rendering, where all others have it; null where that is not so.</summary>
    private static int? OddRow(IReadOnlyList<int> said, IReadOnlyList<int> rendered) =>
        rendered.Count == said.Count - 1 && rendered.All(said.Contains) ? said.First(row => !rendered.Contains(row)) : null;

    /// <summary>Whether another term of the row may be what the odd rendering stands for.</summary>
    private static bool IsExplained(string term, IReadOnlyCollection<string> others) => others.Any(other => other != term && TermLikeness.HaveCommonBeginnings(other, term));

    /// <summary>Whether a row that does not say the term has the rendering, as a part of something.</summary>
    private static bool IsElsewhere(string usual, IReadOnlyList<int> said, IReadOnlyList<PairReading> rows) =>
        Enumerable.Range(0, rows.Count).Any(row => !said.Contains(row) && IsWithin(rows[row].Target.Text, usual));

    /// <summary>Whether something else stands in all rows of the term and in no other: that is its rendering then.</summary>
    private static bool IsRenderedAlike(string usual, string here, int odd, IReadOnlyList<int> said, IReadOnlyList<PairReading> rows, RowIndex targets) =>
        targets.In(odd).Where(other => other != here).SelectMany(other => TermPlaces.Parts(other, rows[odd].Target.Language))
            .Where(part => !IsWithin(usual, part) && !IsWithin(here, part))
            .Any(part => said.All(row => IsWithin(rows[row].Target.Text, part)) && !IsElsewhere(part, said, rows));

    private static bool IsWithin(string text, string part) => text.Contains(part, StringComparison.Ordinal);
}
