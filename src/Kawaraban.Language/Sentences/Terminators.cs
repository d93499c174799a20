namespace Kawaraban.Language.Sentences;

/// <summary>The marks that can end a sentence, and the run of them that ends one.</summary>
internal static class Terminators
{
    private const string Stops = "。｡";
    private const string Exclamations = "！？!?‼⁇⁈⁉";
    private const string Dots = ".．";
    private const string Ellipses = "…‥";
    private const string Notes = "♪♫♬♡♥";
    /// <summary>All of the marks.</summary>
    public const string All = Stops + Exclamations + Dots + Ellipses + Notes;

    // Stage directions that interviews put after the full stop.
    private static readonly string[] _asides = ["（笑）", "(笑)", "（笑い）", "（爆笑）", "（苦笑）", "（汗）", "（涙）", "（泣）"];

    public static bool IsAny(char c) => All.Contains(c);

    public static bool IsStop(char c) => Stops.Contains(c);

    public static bool IsExclamation(char c) => Exclamations.Contains(c);

    public static bool IsDot(char c) => Dots.Contains(c);

    public static bool IsEllipsis(char c) => Ellipses.Contains(c);

    public static bool IsNote(char c) => Notes.Contains(c);

    /// <summary>Where the marks that begin at an offset end, with the closing marks nobody opened, notes in brackets and footnotes behind them.</summary>
    public static int EndOfRun(string text, int at, Pairs pairs)
    {
        var end = at + 1;
        while (end < text.Length && (IsAny(text[end]) || Pairs.IsClosing(text[end]) && pairs.ClosingOf(end) < 0) && !OpensNext(text, end))
        {
            end++;
        }

        return EndOfFootnotes(text, EndOfAside(text, end));
    }

    /// <summary>Dots behind a full stop that the next sentence begins with: 聞いて。…やっぱりいい。</summary>
    private static bool OpensNext(string text, int at) =>
        IsEllipsis(text[at]) && IsStop(text[at - 1]) && at + 1 < text.Length && text[at + 1] is var next && (char.IsLetterOrDigit(next) || IsEllipsis(next) && at + 2 < text.Length && char.IsLetterOrDigit(text[at + 2]));

    private static int EndOfAside(string text, int at)
    {
        if (at == text.Length || text[at] is not ('（' or '('))
        {
            return at;
        }

        foreach (var aside in _asides)
        {
            if (string.CompareOrdinal(text, at, aside, 0, aside.Length) == 0)
            {
                return at + aside.Length;
            }
        }

        return at;
    }

    /// <summary>Past figures in square brackets, as an encyclopedia sets them: [12][3].</summary>
    private static int EndOfFootnotes(string text, int at)
    {
        while (at + 2 < text.Length && text[at] == '[' && char.IsAsciiDigit(text[at + 1]))
        {
            var close = at + 2;
            while (close < text.Length && close - at < 5 && char.IsAsciiDigit(text[close]))
            {
                close++;
            }

            if (close == text.Length || text[close] != ']')
            {
                break;
            }

            at = close + 1;
        }

        return at;
    }
}
