using System.Text;

namespace Kawaraban.Language.Characters;

/// <summary>The marks that stand for the character before them: 々 〻 for kanji, ゝ ゞ for hiragana, ヽ ヾ for katakana.</summary>
/// <remarks>
/// A run of marks after kanji repeats as many kanji as it is long (代々木 is 代代木, 馬鹿々々しい is 馬鹿馬鹿しい). ゝ takes the voicing off
/// the kana before it, and ゞ puts one on (いすゞ is いすず, つゞく is つづく). A mark with nothing to repeat stays. The long marks of vertical
/// writing, 〱 and 〲, stay too: how much they repeat only a reader knows.
/// </remarks>
/// <example><code>IterationMarks.Expand("人々のこゝろ") // "人人のこころ"</code></example>
public static class IterationMarks
{
    /// <summary>Writes out what the marks stand for.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>
    /// The text without them, the same object if there is none. It keeps its length, but for repeated kanji of two UTF-16 units.
    /// </returns>
    /// <example><code>IterationMarks.Expand("学問のすゝめ") // "学問のすすめ"</code></example>
    public static string Expand(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAny("々〻ゝゞヽヾ"))
        {
            return text;
        }

        var expanded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var marks = MarksAt(text, at);
            if (marks > 0)
            {
                Repeat(expanded, text.AsSpan(at, marks));
                at += marks;
                continue;
            }

            expanded.Append(KanaMarked(expanded, text[at]));
            at++;
        }

        return expanded.ToString();
    }

    /// <summary>What a mark says after a kana, or the mark itself if it cannot repeat it.</summary>
    internal static char Marked(char before, char mark) => mark switch
    {
        'ゝ' when Kana.IsHiragana(before) => Voicing.Off(before),
        'ヽ' when before is >= 'ァ' and <= 'ヺ' => Voicing.Off(before),
        'ゞ' when Kana.IsHiragana(before) => Voicing.On(before),
        'ヾ' when before is >= 'ァ' and <= 'ヺ' => Voicing.On(before),
        _ => mark,
    };

    private static char KanaMarked(StringBuilder expanded, char c) => expanded.Length > 0 ? Marked(expanded[^1], c) : c;

    private static int MarksAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] is '々' or '〻')
        {
            end++;
        }

        return end - at;
    }

    private static void Repeat(StringBuilder expanded, ReadOnlySpan<char> marks)
    {
        var start = StartOfKanji(expanded, marks.Length);
        if (start is { } from)
        {
            expanded.Append(expanded.ToString(from, expanded.Length - from));
            return;
        }

        // Fewer kanji than marks: each mark repeats the last one.
        var last = StartOfKanji(expanded, 1);
        var kanji = last is { } at ? expanded.ToString(at, expanded.Length - at) : null;
        foreach (var mark in marks)
        {
            expanded.Append(kanji ?? mark.ToString());
        }
    }

    /// <summary>Where the last so many kanji begin, or null if there are not as many.</summary>
    private static int? StartOfKanji(StringBuilder text, int count)
    {
        var at = text.Length;
        for (; count > 0; count--)
        {
            var length = at > 1 && char.IsSurrogatePair(text[at - 2], text[at - 1]) ? 2 : 1;
            if (at < length || CharacterClasses.At(text.ToString(at - length, length), 0) != CharacterClass.Kanji || text[at - 1] is '々' or '〻')
            {
                return null;
            }

            at -= length;
        }

        return at;
    }
}
