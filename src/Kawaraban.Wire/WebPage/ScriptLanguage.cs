namespace Kawaraban.Wire.WebPage;

/// <summary>The language that a script tells: kana are Japanese, hangul is Korean. Scripts of several languages give the one most written in it, unless letters of another stand there.</summary>
internal static class ScriptLanguage
{
    private const double Enough = 0.3;
    private const double EnoughKana = 0.05;
    private static readonly (char First, char Last, string Tag)[] Ranges =
    [
        ('\u0370', '\u03FF', "el"), ('\u0400', '\u052F', "ru"), ('\u0530', '\u058F', "hy"), ('\u0590', '\u05FF', "he"), ('\u0600', '\u06FF', "ar"), ('\u0900', '\u097F', "hi"), ('\u0980', '\u09FF', "bn"),
        ('\u0A00', '\u0A7F', "pa"), ('\u0A80', '\u0AFF', "gu"), ('\u0B80', '\u0BFF', "ta"), ('\u0C00', '\u0C7F', "te"), ('\u0C80', '\u0CFF', "kn"), ('\u0D00', '\u0D7F', "ml"), ('\u0D80', '\u0DFF', "si"),
        ('\u0E00', '\u0E7F', "th"), ('\u0E80', '\u0EFF', "lo"), ('\u1000', '\u109F', "my"), ('\u10A0', '\u10FF', "ka"), ('\u1200', '\u137F', "am"), ('\u1780', '\u17FF', "km"), ('\u3041', '\u30FA', "kana"), ('\u3400', '\u9FFF', "zh"), ('\uAC00', '\uD7A3', "ko"),
    ];

    private static readonly (string Of, string Letters, string Tag)[] Marks = [("ar", "پچژگ", "fa"), ("ar", "ٹڈڑے", "ur"), ("ru", "іїєґ", "uk")];

    public static string? Of(string text)
    {
        var letters = 0;
        var counts = new int[Ranges.Length];
        foreach (var c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            if (c >= '\u0370' && Array.FindIndex(Ranges, range => c >= range.First && c <= range.Last) is var at and >= 0)
            {
                counts[at]++;
            }
        }

        var kana = counts[Array.FindIndex(Ranges, range => range.Tag == "kana")];
        var most = Array.IndexOf(counts, counts.Max());
        return letters == 0 ? null
            : kana > letters * EnoughKana ? "ja"
            : counts[most] > letters * Enough ? Marked(Ranges[most].Tag, text) : null;
    }

    private static string Marked(string tag, string text) =>
        Marks.Where(mark => mark.Of == tag).OrderByDescending(mark => Count(text, mark.Letters)).FirstOrDefault(mark => Count(text, mark.Letters) * 50 > text.Length).Tag ?? tag;

    private static int Count(string text, string letters) => text.Count(letters.Contains);
}
