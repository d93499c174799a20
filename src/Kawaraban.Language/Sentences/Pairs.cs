using System.Buffers;

namespace Kawaraban.Language.Sentences;

/// <summary>The brackets and quotations of a text that are closed in their line and not too far off.</summary>
/// <remarks>
/// A closing mark takes the nearest opening one of its kind, and what was opened in between counts as never closed. So a stray mark
/// costs nothing but itself.
/// </remarks>
internal sealed class Pairs
{
    /// <summary>The furthest that the two marks of a pair stand apart; beyond it one of them is taken for a stray.</summary>
    private const int Furthest = 1000;

    /// <summary>Marks that always open.</summary>
    public const string Opening = "「『（〈《【〔［｛〝“‘([{｢";
    private const string Closing = "」』）〉》】〕］｝〟”’)]}｣";
    private const char Double = '"';
    private const char Single = '\'';
    private const int CurlyDouble = 10;
    private const int CurlySingle = 11;

    private static readonly SearchValues<char> _marks = SearchValues.Create(Opening + Closing + "\"'〞" + Blanks.LineEnds);

    private readonly string text;
    private readonly TextLanguage language;
    private readonly Dictionary<int, int> closings = [];
    private readonly Stack<(int At, int Kind)> open = new();

    // How many of each kind are open; the last two kinds are the straight quotes.
    private readonly int[] waiting = new int[Closing.Length + 2];

    public Pairs(string text, TextLanguage language)
    {
        this.text = text;
        this.language = language;
        for (var at = NextMark(0); at >= 0; at = NextMark(at + 1))
        {
            Read(at);
        }
    }

    /// <summary>Where the bracket or quotation that opens at an offset is closed; -1 if none opens there.</summary>
    public int ClosingOf(int at) => closings.Count > 0 ? closings.GetValueOrDefault(at, -1) : -1;

    /// <summary>Whether a character can close a bracket or quotation.</summary>
    public static bool IsClosing(char c) => c is Double or Single or '〞' || Closing.Contains(c);

    /// <summary>Whether a character can open a bracket or quotation.</summary>
    public static bool IsOpening(char c) => c is Double or Single || Opening.Contains(c);

    /// <summary>Whether a character is the opening mark of a quotation rather than a bracket.</summary>
    public static bool IsQuotation(char c) => c is Double or Single or '「' or '『' or '〝' or '“' or '‘' or '｢';

    private int NextMark(int from) => text.AsSpan(from).IndexOfAny(_marks) is >= 0 and var found ? from + found : -1;

    private void Read(int at)
    {
        var c = text[at];
        if (Blanks.IsLineEnd(c))
        {
            open.Clear();
            Array.Clear(waiting);
        }
        else if (c is Double or Single or '’' or '“' or '”')
        {
            ReadQuote(at, c);
        }
        else if (Opening.IndexOf(c) is >= 0 and var opened)
        {
            Open(at, opened);
        }
        else
        {
            Close(at, Closing.IndexOf(c == '〞' ? '〟' : c));
        }
    }

    private void ReadQuote(int at, char c)
    {
        var kind = c switch { Double => Closing.Length, Single => Closing.Length + 1, '’' => CurlySingle, _ => CurlyDouble };
        switch (c)
        {
            case Double or Single when IsOpeningQuote(at, kind) && (c == Double || at + 1 < text.Length && char.IsLetter(text[at + 1])):
                Open(at, kind);
                break;
            case Single or '’' when IsApostrophe(at):
                break;
            case '“':
                Open(at, kind);
                break;
            // In Japanese a closing mark is sometimes set at both ends.
            case '”' when language.IsJapanese && waiting[kind] == 0:
                Open(at, kind);
                break;
            default:
                Close(at, kind);
                break;
        }
    }

    /// <summary>A straight quote opens after a space or a bracket; where no spaces are written, whenever none is open.</summary>
    private bool IsOpeningQuote(int at, int kind)
    {
        if (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]))
        {
            return false;
        }

        if (at == 0 || char.IsWhiteSpace(text[at - 1]) || Opening.Contains(text[at - 1]) || text[at - 1] is '—' or '–' or Double)
        {
            return true;
        }

        return language.IsJapanese && text[at] == Double && waiting[kind] == 0;
    }

    private bool IsApostrophe(int at) => at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    private void Open(int at, int kind)
    {
        open.Push((at, kind));
        waiting[kind]++;
    }

    private void Close(int at, int kind)
    {
        if (waiting[kind] == 0)
        {
            return;
        }

        while (open.TryPop(out var opened))
        {
            waiting[opened.Kind]--;
            if (opened.Kind != kind)
            {
                continue;
            }

            if (at - opened.At <= Furthest)
            {
                closings[opened.At] = at;
            }

            return;
        }
    }
}
