namespace Kawaraban.Stylebook.Numbers;

/// <summary>Reads a run of kanji numerals, by places (二〇二五) or by powers (二千二十五); it asks nothing of their order.</summary>
internal static class KanjiNumber
{
    private const string Figures = "〇一二三四五六七八九";
    private const decimal Largest = 1e20m;

    public static decimal? Parse(ReadOnlySpan<char> written)
    {
        var (total, section, figure, hasFigure) = (0m, 0m, 0m, false);
        foreach (var c in written)
        {
            if (Figures.IndexOf(c) is var value and >= 0)
            {
                (figure, hasFigure) = ((figure * 10) + value, true);
            }
            else if (c is '万' or '億')
            {
                var whole = section + figure == 0 && !hasFigure ? 1 : section + figure;
                (total, section, figure, hasFigure) = (total + (whole * (c == '万' ? 10_000 : 100_000_000)), 0, 0, false);
            }
            else
            {
                (section, figure, hasFigure) = (section + ((hasFigure ? figure : 1) * (c == '十' ? 10 : c == '百' ? 100 : 1000)), 0, false);
            }

            if (figure > Largest || total > Largest)
            {
                return null;
            }
        }

        return total + section + figure;
    }
}
