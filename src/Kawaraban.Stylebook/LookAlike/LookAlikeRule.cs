using System.Buffers;
using Kawaraban.Language;
using Kawaraban.Language.Characters;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.LookAlike;

/// <summary>Finds characters in the place of others that look the same: サ一バー with the kanji 一, 力タカナ with the kanji 力, 二○二五 with a circle.</summary>
/// <remarks>A character is only marked where the lexicon knows the word that was meant, or no word can be meant.</remarks>
internal sealed class LookAlikeRule : PassageRule
{
    // Kanji, dashes and hiragana, and the katakana that they are taken for.
    private const string Seen = "一二力口八夕工卜へべぺ―—‐−－";
    private const string Meant = "ーニカロハタエトヘベペーーーーー";

    // A run of katakana that is longer is no word.
    private const int LongestWord = 24;

    private static readonly SearchValues<char> _seen = SearchValues.Create(Seen);

    public override void Read(Passage passage, Pencil pencil)
    {
        JudgeKatakana(passage, pencil);
        JudgeParticle(passage, pencil);
        JudgeCircles(passage, pencil);
    }

    private static void JudgeKatakana(Passage passage, Pencil pencil)
    {
        var text = passage.Text;
        for (var from = 0; text.AsSpan(from).IndexOfAny(_seen) is >= 0 and var found;)
        {
            var at = from + found;
            from = at + 1;
            if ((at > 0 && IsKatakana(text[at - 1]) || at + 1 < text.Length && IsKatakana(text[at + 1])) && IsMeant(text, at))
            {
                Mark(passage, pencil, at, Meant[Seen.IndexOf(text[at], StringComparison.Ordinal)]);
            }
        }
    }

    /// <summary>Whether the katakana around it and the one that was meant are a word together.</summary>
    private static bool IsMeant(string text, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && at - start < LongestWord && IsKatakana(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && end - at < LongestWord && IsKatakana(text[end]))
        {
            end++;
        }

        var meant = Meant[Seen.IndexOf(text[at], StringComparison.Ordinal)];
        return end - start >= 3 && (start == 0 || CharacterClasses.At(text, start - 1) is not (CharacterClass.Hiragana or CharacterClass.Kanji) || at > start)
            && WordBook.Knows([.. text.AsSpan(start, at - start), meant, .. text.AsSpan(at + 1, end - at - 1)])
            && !IsWord(text, start, at);
    }

    /// <summary>アメリカ力士: what stands before may be a word that ends there, and the kanji one that begins.</summary>
    private static bool IsWord(string text, int start, int at) =>
        at - start >= 2 && at + 1 < text.Length && CharacterClasses.At(text, at + 1) is CharacterClass.Kanji or CharacterClass.Hiragana && WordBook.Knows(text.AsSpan(start, at - start));

    /// <summary>東京ヘ行く: the particle is hiragana.</summary>
    private static void JudgeParticle(Passage passage, Pencil pencil)
    {
        var text = passage.Text;
        for (var at = text.IndexOf('ヘ', StringComparison.Ordinal); at >= 0; at = text.IndexOf('ヘ', at + 1))
        {
            if (at > 0 && at + 1 < text.Length && !IsKatakana(text[at - 1]) && !IsKatakana(text[at + 1])
                && CharacterClasses.At(text, at - 1) is CharacterClass.Kanji or CharacterClass.Hiragana && CharacterClasses.At(text, at + 1) is CharacterClass.Kanji or CharacterClass.Hiragana)
            {
                Mark(passage, pencil, at, 'へ');
            }
        }
    }

    /// <summary>二○二五年: the zero of kanji is 〇.</summary>
    private static void JudgeCircles(Passage passage, Pencil pencil)
    {
        var text = passage.Text;
        for (var at = text.AsSpan().IndexOfAny('○', '◯'); at >= 0; at = text.IndexOfAny(['○', '◯'], at + 1))
        {
            if (at > 0 && at + 1 < text.Length && IsKanjiDigit(text[at - 1]) && IsKanjiDigit(text[at + 1]))
            {
                Mark(passage, pencil, at, '〇');
            }
        }
    }

    private static void Mark(Passage passage, Pencil pencil, int at, char meant)
    {
        var seen = passage.Text[at];
        pencil.Mark(passage, new TextRange(at, 1), "found", new Fix(meant.ToString(), IsSafe: false), seen.ToString(), meant.ToString(), $"U+{(int)seen:X4}", $"U+{(int)meant:X4}");
    }

    private static bool IsKanjiDigit(char c) => "一二三四五六七八九〇○◯年".Contains(c, StringComparison.Ordinal);

    private static bool IsKatakana(char c) => c is >= 'ァ' and <= 'ヺ' or 'ー';
}
