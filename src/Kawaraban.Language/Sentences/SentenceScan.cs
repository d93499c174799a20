using System.Buffers;
using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Sentences;

/// <summary>Finds the end of one sentence after the other; looks at each character a bounded number of times.</summary>
internal sealed class SentenceScan(string text, TextLanguage language)
{
    // How far back from a closing quotation its last mark is looked for, past spaces and other closing marks.
    private const int Tail = 6;

    private static readonly SearchValues<char> _marks = SearchValues.Create(Terminators.All + Pairs.Opening + "\"'”" + WebAddress.FirstLetters + Blanks.LineEnds);

    private readonly Pairs pairs = new(text, language);
    private readonly PeriodEnds periods = new(text);

    /// <summary>Where the sentence that begins at an offset ends.</summary>
    public int EndFrom(int start)
    {
        var mark = ListMark.At(text, start);
        var at = mark is null ? NextMark(start) : start;
        while (at < text.Length && !Blanks.IsLineEnd(text[at]))
        {
            if (mark is { } first && at > start && IsNextItem(first, at))
            {
                break;
            }

            var end = EndOfPiece(start, at, out var ends);
            if (ends)
            {
                return end;
            }

            at = mark is null ? NextMark(end) : end;
        }

        return Blanks.TrimEnd(text, start, at);
    }

    /// <summary>The next offset where anything may end or open.</summary>
    private int NextMark(int from) => text.AsSpan(from).IndexOfAny(_marks) is >= 0 and var found ? from + found : text.Length;

    /// <summary>Goes over a character or over what counts as one: an address, a quotation, a run of marks.</summary>
    private int EndOfPiece(int start, int at, out bool ends)
    {
        ends = false;
        if (pairs.ClosingOf(at) is > 0 and var close)
        {
            ends = EndsWithPair(start, at, close);
            return close + 1;
        }

        if (Terminators.IsAny(text[at]))
        {
            var end = Terminators.EndOfRun(text, at, pairs);
            ends = EndsWithRun(start, at, end);
            return end;
        }

        return Math.Max(at + 1, WebAddress.EndAt(text, at));
    }

    private bool IsNextItem(ListMark first, int at) =>
        char.IsWhiteSpace(text[at - 1]) && ListMark.At(text, at) is { } mark && mark.Follows(first);

    private bool EndsWithRun(int start, int at, int end)
    {
        var run = text.AsSpan(at, end - at);
        if (run.ContainsAny('。', '｡'))
        {
            return Pairs.IsClosing(run[^1]) ? EndsAfterQuotation(end - 1, end) : !JapaneseEnds.IsNameWithStop(text, at, end);
        }

        var next = Blanks.SkipInLine(text, end);
        if (next == text.Length || Blanks.IsLineEnd(text[next]))
        {
            return true;
        }

        if (run.IndexOfAnyExcept(".．") < 0 && run.Length == 1)
        {
            return periods.EndsAt(start, at, next);
        }

        if (run.ContainsAny("！？!?‼⁇⁈⁉"))
        {
            return EndsWithExclamation(start, at, end, next);
        }

        if (run.ContainsAny("♪♫♬♡♥"))
        {
            return HasContent(start, at) && (next > end || JapaneseEnds.EndsWithNote(text, at, end));
        }

        return Pairs.IsClosing(run[^1]) && Terminators.IsDot(run[0]) && run.Count('.') == 1
            ? next > end && periods.EndsAt(start, at, next)
            : EndsWithEllipsis(start, at, end, next);
    }

    private bool EndsWithExclamation(int start, int at, int end, int next)
    {
        if (IsJapanese(next))
        {
            var isName = next == end && at > 0 && char.IsAscii(text[at]) && char.IsAsciiLetterOrDigit(text[at - 1]);
            return !isName && !JapaneseEnds.Continues(text, next);
        }

        return language.IsJapanese && next == end
            ? !char.IsAscii(text[at]) && text[next] is not ('-' or '/' or ',' or ')' or '=')
            : next > end && !PeriodEnds.IsNameWithMark(text, start, at) && EnglishStart.IsAt(text, next);
    }

    private bool EndsWithEllipsis(int start, int at, int end, int next)
    {
        if (next == end || !HasContent(start, at))
        {
            return false;
        }

        return IsJapanese(next) ? !JapaneseEnds.Continues(text, next) : EnglishStart.IsAfterEllipsis(text, next, end - at);
    }

    /// <summary>Whether a quotation or bracket that is closed ends the sentence it stands in: it holds an end, and what follows is a beginning.</summary>
    private bool EndsWithPair(int start, int open, int close)
    {
        var isWhole = open == start;
        if (!isWhole && !Pairs.IsQuotation(text[open]))
        {
            return false;
        }

        var last = LastMark(open, close);
        if (last < 0)
        {
            return false;
        }

        var next = Blanks.SkipInLine(text, close + 1);
        if (next == text.Length || Blanks.IsLineEnd(text[next]))
        {
            return true;
        }

        if (IsJapanese(next))
        {
            return Terminators.IsStop(text[last])
                ? (isWhole || JapaneseEnds.IsPaused(text, open)) && JapaneseEnds.BeginsAfterQuotation(text, close + 1, next)
                : next > close + 1 && !JapaneseEnds.ContinuesQuotation(text, next);
        }

        return next > close + 1 && text[last] switch
        {
            '.' => periods.EndsAt(start, last, next),
            '…' => EnglishStart.IsAfterEllipsis(text, next, 1),
            _ => EnglishStart.IsAt(text, next) && !Attribution.IsAt(text, next),
        };
    }

    private bool EndsAfterQuotation(int close, int end)
    {
        var next = Blanks.SkipInLine(text, end);
        return next == text.Length || Blanks.IsLineEnd(text[next]) || (IsJapanese(next) ? JapaneseEnds.BeginsAfterQuotation(text, close + 1, next) : next > end);
    }

    /// <summary>The mark that ends what stands between two offsets; -1 if it ends with none.</summary>
    private int LastMark(int open, int close)
    {
        for (var at = close - 1; at > open && close - at <= Tail; at--)
        {
            if (Terminators.IsAny(text[at]))
            {
                return at;
            }

            if (!Pairs.IsClosing(text[at]) && !char.IsWhiteSpace(text[at]))
            {
                return -1;
            }
        }

        return -1;
    }

    private bool HasContent(int start, int at) => at > start && text.AsSpan(start, Math.Min(at - start, 64)).IndexOfAnyExcept(" \u3000\"'“‘「『（([♪.…‥") >= 0;

    /// <summary>Whether what stands at an offset is written without spaces: kana, kanji, or the punctuation that goes with them.</summary>
    private bool IsJapanese(int at) =>
        text[at] is >= '\u3001' and <= '\u303F' or >= '\uFF01' and <= '\uFFEF' or '・' || CharacterClasses.At(text, at).IsJapanese();
}
