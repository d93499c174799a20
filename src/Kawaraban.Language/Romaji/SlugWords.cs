using System.Text;
using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Romaji;

/// <summary>The words of a folded title in ASCII.</summary>
internal static class SlugWords
{
    /// <summary>The words in order, or null if a letter cannot be written in ASCII.</summary>
    public static IReadOnlyList<string>? Of(string folded)
    {
        var words = new List<string>();
        for (var at = 0; at < folded.Length;)
        {
            var end = EndOfWord(folded, at);
            if (end == at)
            {
                at++;
                continue;
            }

            if (Written(folded[at..end]) is not { } word)
            {
                return null;
            }

            words.AddRange(word.Length > 0 ? [word] : []);
            at = end;
        }

        return words;
    }

    private static string? Written(string word) =>
        IsKana(CharacterClasses.At(word, 0)) ? AsciiLetters.Of(Hepburn.Of(word)) : AsciiLetters.Of(word);

    private static int EndOfWord(string text, int start)
    {
        var kana = IsKana(CharacterClasses.At(text, start));
        var end = start;
        while (end < text.Length && Rune.TryGetRuneAt(text, end, out var character) && IsInWord(text, start, end, character, kana))
        {
            end += character.Utf16SequenceLength;
        }

        return end;
    }

    private static bool IsInWord(string text, int start, int at, Rune character, bool kana)
    {
        var kind = CharacterClasses.Of(character);
        if (kana)
        {
            return IsKana(kind);
        }

        return kind.IsSpaced() || kind is CharacterClass.Mark or CharacterClass.Kanji || at > start && IsDropped(text, start, at);
    }

    /// <summary>Apostrophes (what's), the points of U.S. and the commas of 10,000 do not part a word.</summary>
    private static bool IsDropped(string text, int start, int at) => text[at] switch
    {
        '\'' or '’' or '‘' or 'ʼ' => true,
        '.' => char.IsAsciiLetter(text[at - 1]) && (at - 1 == start || text[at - 2] == '.'),
        ',' => char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]),
        _ => false,
    };

    private static bool IsKana(CharacterClass kind) => kind is CharacterClass.Hiragana or CharacterClass.Katakana;
}
