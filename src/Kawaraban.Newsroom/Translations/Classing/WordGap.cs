namespace Kawaraban.Newsroom.Translations.Classing;

/// <summary>Words that stood in one place, and what stands there now.</summary>
internal sealed record WordGap(IReadOnlyList<SaidWord> Removed, IReadOnlyList<SaidWord> Added)
{
    /// <summary>Only marks and spaces differ, or capitals.</summary>
    public bool IsOfMarks => Removed.Concat(Added).All(word => word.Weight == WordWeight.Mark) || TextOf(Removed).Equals(TextOf(Added), StringComparison.OrdinalIgnoreCase);

    public bool HasContent => Removed.Concat(Added).Any(word => word.IsContent);

    /// <summary>The places in which two texts differ, in order.</summary>
    public static IReadOnlyList<WordGap> Between(IReadOnlyList<SaidWord> before, IReadOnlyList<SaidWord> after)
    {
        var gaps = new List<WordGap>();
        var (oldFrom, newFrom) = (0, 0);
        foreach (var (oldTo, newTo) in CommonRun.Of([.. before.Select(word => word.Text)], [.. after.Select(word => word.Text)]).Append((before.Count, after.Count)))
        {
            if (oldTo > oldFrom || newTo > newFrom)
            {
                gaps.Add(new WordGap([.. before.Skip(oldFrom).Take(oldTo - oldFrom)], [.. after.Skip(newFrom).Take(newTo - newFrom)]));
            }
            (oldFrom, newFrom) = (oldTo + 1, newTo + 1);
        }
        return gaps;
    }

    private static string TextOf(IEnumerable<SaidWord> words) => string.Concat(words.Where(word => word.Weight != WordWeight.Mark).Select(word => word.Text));
}
