using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Phrasing;

/// <summary>Breaks between the parts of a date: 2025年|7月, 13日|午後3時.</summary>
internal static class DateBreaks
{
    public static bool At(string text, int at) => text[at - 1] switch
    {
        '年' => DigitsBefore(text, at - 1) == 4 && CharacterClasses.At(text, at) == CharacterClass.Digit,
        '日' => DigitsBefore(text, at - 1) > 0 && at + 1 < text.Length && text.AsSpan(at, 2) is "午前" or "午後" or "正午" or "未明" or "深夜",
        _ => false,
    };

    private static int DigitsBefore(string text, int end)
    {
        var digits = 0;
        while (digits < end && digits < 5 && CharacterClasses.At(text, end - 1 - digits) == CharacterClass.Digit)
        {
            digits++;
        }

        return digits;
    }
}
