namespace Kawaraban.Wire.WebPage;

/// <summary>The language that a script alone tells: kana are Japanese, hangul is Korean. Other scripts serve several languages.</summary>
internal static class ScriptLanguage
{
    private const double Enough = 0.1;

    public static string? Of(string text)
    {
        var letters = 0;
        var kana = 0;
        var hangul = 0;
        foreach (var c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            kana += c is >= '\u3041' and <= '\u30FA' ? 1 : 0;
            hangul += c is >= '\uAC00' and <= '\uD7A3' ? 1 : 0;
        }

        return kana > letters * Enough ? "ja" : hangul > letters * Enough ? "ko" : null;
    }
}
