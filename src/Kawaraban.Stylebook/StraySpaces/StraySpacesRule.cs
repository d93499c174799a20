using System.Buffers;
using Kawaraban.Language;
using Kawaraban.Language.Characters;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.StraySpaces;

/// <summary>Finds spaces inside Japanese: 第 4 条, 最大 3 万人, 日本 政府. The page draws the gap between scripts by itself.</summary>
/// <remarks>
/// The ideographic space is left alone: a writer types it on purpose, to begin a paragraph or to part a headline. Spaces
/// between Latin words, at the ends of a line and beside an address (https://…, name@…) stay too. See
/// <c>specs/stylebook/stray-spaces.md</c>.
/// </remarks>
internal sealed class StraySpacesRule : PassageRule
{
    // The spaces that a keyboard or a converter puts in: common, no-break, thin, narrow no-break.
    private static readonly SearchValues<char> _spaces = SearchValues.Create(" \u00A0\u2009\u202F");

    public override void Read(Passage passage, Pencil pencil)
    {
        var text = passage.Text;
        for (var at = NextSpace(text, 0); at >= 0; at = NextSpace(text, at))
        {
            var gap = GapAt(text, at);
            if (IsStray(text, gap) && !passage.IsSpared(gap.Start - 1) && !passage.IsSpared(gap.End))
            {
                Mark(passage, pencil, gap);
            }

            at = gap.End;
        }
    }

    private static void Mark(Passage passage, Pencil pencil, TextRange gap)
    {
        var text = passage.Text;
        var isWithin = SideAt(text, gap.Start - 1) == Side.Japanese && SideAt(text, gap.End) == Side.Japanese;
        pencil.Mark(passage, gap, isWithin ? "within-japanese" : "between-scripts", new Fix("", IsSafe: true), Around(text, gap));
    }

    private static int NextSpace(string text, int from) => text.AsSpan(from).IndexOfAny(_spaces) is >= 0 and var found ? from + found : -1;

    private static bool IsStray(string text, TextRange gap)
    {
        if (gap.Start == 0 || gap.End == text.Length)
        {
            return false;
        }

        return (SideAt(text, gap.Start - 1), SideAt(text, gap.End)) switch
        {
            (Side.Japanese, Side.Japanese) or (Side.Japanese, Side.Latin) or (Side.Latin, Side.Japanese) =>
                !Address.EndsAt(text, gap.Start) && !Address.StartsAt(text, gap.End),
            _ => false,
        };
    }

    private static string Around(string text, TextRange gap)
    {
        var start = gap.Start - (gap.Start > 1 && char.IsLowSurrogate(text[gap.Start - 1]) ? 2 : 1);
        var end = gap.End + (char.IsHighSurrogate(text[gap.End]) && gap.End + 1 < text.Length ? 2 : 1);
        return text[start..end];
    }

    private static TextRange GapAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && _spaces.Contains(text[end]))
        {
            end++;
        }

        return TextRange.Between(start, end);
    }

    private static Side SideAt(string text, int at)
    {
        if (text[at] is '、' or '。' or '「' or '」' or '『' or '』' or '（' or '）')
        {
            return Side.Japanese;
        }

        return CharacterClasses.At(text, StartOfCharacter(text, at)) switch
        {
            var kind when kind.IsJapanese() => Side.Japanese,
            var kind when kind.IsSpaced() => Side.Latin,
            _ => text[at] is '%' or '％' or '℃' ? Side.Latin : Side.Other,
        };
    }

    /// <summary>Goes back over the marks and the half of a pair that belong to the character before them.</summary>
    private static int StartOfCharacter(string text, int at)
    {
        while (at > 0 && (char.IsLowSurrogate(text[at]) || CharacterClasses.At(text, at) == CharacterClass.Mark))
        {
            at--;
        }

        return at;
    }
}
