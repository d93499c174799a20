using System.Text;

namespace Kawaraban.Language.Characters;

/// <summary>Cuts a text where the kind of its characters changes.</summary>
/// <remarks>
/// Marks and variation selectors belong to the character before them, and so does the long vowel ー after hiragana (らーめん). The runs
/// are not words: 食べ物 is three runs.
/// </remarks>
/// <example><code>ScriptRuns.Of("G7首脳がローマで").Count // 6: G, 7, 首脳, が, ローマ, で</code></example>
public static class ScriptRuns
{
    /// <summary>The runs of a text.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The runs in order; together they are the whole text, and no two neighbours have one class.</returns>
    /// <example><code>ScriptRuns.Of("カルタと、らーめん").Count // 4</code></example>
    public static IReadOnlyList<ScriptRun> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var runs = new List<ScriptRun>();
        for (var at = 0; at < text.Length;)
        {
            var kind = CharacterClasses.At(text, at);
            var end = EndOf(text, at, kind);
            runs.Add(new ScriptRun(TextRange.Between(at, end), kind));
            at = end;
        }

        return runs;
    }

    private static int EndOf(string text, int start, CharacterClass kind)
    {
        var end = start;
        while (end < text.Length && (end == start || Continues(text, end, kind)))
        {
            end += Rune.TryGetRuneAt(text, end, out var character) ? character.Utf16SequenceLength : 1;
        }

        return end;
    }

    private static bool Continues(string text, int at, CharacterClass kind)
    {
        var next = CharacterClasses.At(text, at);
        return next == kind || next == CharacterClass.Mark || kind == CharacterClass.Hiragana && text[at] == 'ー';
    }
}
