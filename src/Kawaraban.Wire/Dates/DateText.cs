using System.Globalization;
using System.Text;

namespace Kawaraban.Wire.Dates;

/// <summary>The text of a date with its characters made plain: digits of any script are 0 to 9, widths are one, white space is single, marks of direction are gone.</summary>
internal static class DateText
{
    public static string Plain(string text)
    {
        if (Ascii.IsValid(text) && !text.Contains("  ", StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
        {
            Append(plain, c);
        }

        return plain.ToString().Trim();
    }

    /// <summary>A word to look up: small letters without accents.</summary>
    public static string Word(ReadOnlySpan<char> word)
    {
        var lower = word.ToString().ToLowerInvariant();
        return Ascii.IsValid(lower) ? lower : WithoutMarks(lower);
    }

    private static void Append(StringBuilder plain, char c)
    {
        if (CharUnicodeInfo.GetDecimalDigitValue(c) is var digit and >= 0)
        {
            plain.Append((char)('0' + digit));
        }
        else if (char.IsWhiteSpace(c))
        {
            plain.Append(plain.Length > 0 && plain[^1] != ' ' ? " " : "");
        }
        else if (char.GetUnicodeCategory(c) is not UnicodeCategory.Format)
        {
            plain.Append(c switch
            {
                '−' or '‐' or '‑' or '‒' or '–' or '—' => '-',
                '،' or '、' => ',',
                _ => c,
            });
        }
    }

    private static string WithoutMarks(string word)
    {
        var letters = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            letters.Append(char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? "" : c);
        }

        return letters.ToString().Normalize(NormalizationForm.FormC);
    }
}
