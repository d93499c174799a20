namespace Kawaraban.Language.Sentences;

/// <summary>The mark in front of an item of a list: ・ • ① 1. (1) a)</summary>
/// <param name="Style">What the marks of one list have in common.</param>
/// <param name="Ordinal">The item's number; 0 where the marks are all the same.</param>
internal readonly record struct ListMark(char Style, int Ordinal)
{
    private const string Bullets = "・•◦‣●○■□◆◇▲△▼▽▶►※";
    private const int MostDigits = 3;

    // Letters count on from here, so that none follows a number.
    private const int Letters = 10_000;

    /// <summary>Whether the item of this mark comes after that of another in one list.</summary>
    public bool Follows(ListMark earlier) => Style == earlier.Style && Ordinal == (earlier.Ordinal == 0 ? 0 : earlier.Ordinal + 1);

    /// <summary>The mark at an offset, if there is one.</summary>
    public static ListMark? At(string text, int at) => text[at] switch
    {
        var c when Bullets.Contains(c) => new ListMark(c, 0),
        var c and >= '①' and <= '⑳' => new ListMark('①', c - '①' + 1),
        var c and >= '❶' and <= '❿' => new ListMark('❶', c - '❶' + 1),
        '(' or '（' => Numbered(text, at + 1, text[at]),
        _ => Numbered(text, at, '\0'),
    };

    /// <summary>Whether a stretch is a short number or letter as it stands in front of the dot of a list's mark: 1 iv A ア 一.</summary>
    public static bool IsLabel(ReadOnlySpan<char> stretch) => stretch.Length switch
    {
        0 or > 4 => false,
        1 => char.IsLetterOrDigit(stretch[0]),
        _ => stretch.Length <= MostDigits && IsAll(stretch, char.IsDigit) || IsAll(stretch, c => c is 'i' or 'v' or 'x' or 'I' or 'V' or 'X') || IsAll(stretch, c => "一二三四五六七八九十".Contains(c)),
    };

    private static ListMark? Numbered(string text, int at, char opening)
    {
        // Capitals are no marks here: they are the initials of names.
        var isLetter = at < text.Length && char.IsAsciiLetterLower(text[at]);
        var (end, number) = isLetter ? (at + 1, text[at] - 'a' + 1) : (at, 0);
        while (!isLetter && end < text.Length && end - at < MostDigits && char.IsDigit(text[end]))
        {
            number = number * 10 + (int)char.GetNumericValue(text[end]);
            end++;
        }

        var isClosed = end > at && end < text.Length && text[end] is var c && (opening == '\0' ? c is '.' or '．' or ')' or '）' : c is ')' or '）');
        return isClosed && !IsDecimal(text, end) ? new ListMark(opening == '\0' ? text[end] : opening, isLetter ? number + Letters : number) : null;
    }

    private static bool IsDecimal(string text, int dot) => dot + 1 < text.Length && char.IsDigit(text[dot + 1]);

    private static bool IsAll(ReadOnlySpan<char> stretch, Func<char, bool> kind)
    {
        foreach (var c in stretch)
        {
            if (!kind(c))
            {
                return false;
            }
        }

        return true;
    }
}
