using System.Text;
using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Search;

/// <summary>Cuts folded text into runs.</summary>
internal static class TermRuns
{
    public static IEnumerable<TermRun> Of(string folded)
    {
        for (var at = 0; at < folded.Length;)
        {
            var kind = CharacterClasses.At(folded, at);
            if (kind.IsJapanese() || kind.IsSpaced())
            {
                yield return RunAt(folded, ref at, kind.IsJapanese());
            }
            else
            {
                at++;
            }
        }
    }

    private static TermRun RunAt(string folded, ref int at, bool japanese)
    {
        var start = at;
        var characters = new List<(string, TextRange)>();
        while (at < folded.Length && Rune.TryGetRuneAt(folded, at, out var character))
        {
            var kind = CharacterClasses.Of(character);
            if (japanese ? kind.IsJapanese() : kind.IsSpaced())
            {
                characters.Add((character.ToString(), new TextRange(at, character.Utf16SequenceLength)));
            }
            else if (kind != CharacterClass.Mark && !IsCommaOfNumber(folded, start, at))
            {
                break;
            }

            at += character.Utf16SequenceLength;
        }

        return new TermRun(japanese, characters);
    }

    /// <summary>Whether a comma stands after one to three digits, or a group of three, and before exactly three.</summary>
    private static bool IsCommaOfNumber(string folded, int start, int at)
    {
        if (folded[at] != ',' || DigitsAt(folded, at + 1) != 3)
        {
            return false;
        }

        var first = at;
        while (first > start && char.IsAsciiDigit(folded[first - 1]))
        {
            first--;
        }

        var isGroup = first > start && folded[first - 1] == ',';
        return isGroup || first == start && at - first is >= 1 and <= 3;
    }

    private static int DigitsAt(string folded, int at)
    {
        var digits = 0;
        while (digits < 4 && at + digits < folded.Length && char.IsAsciiDigit(folded[at + digits]))
        {
            digits++;
        }

        return digits;
    }
}
