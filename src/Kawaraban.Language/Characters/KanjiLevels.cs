using System.Text;

namespace Kawaraban.Language.Characters;

/// <summary>Tells the <see cref="KanjiLevel"/> of kanji by the list of everyday use (2010) and the grades of primary school (2020).</summary>
/// <remarks>
/// 塡, 剝, 頰 and 𠮟 count as 填, 剥, 頬 and 叱: the list has the one and most of print the other. 々 and 〇 are signs and have no level.
/// </remarks>
/// <example><code>KanjiLevels.Highest("憂鬱な朝") // KanjiLevel.Secondary</code></example>
public static class KanjiLevels
{
    private const int First = 0x4E00;

    private static readonly byte[] _levels = Read();

    /// <summary>The level of a character.</summary>
    /// <param name="character">Any character.</param>
    /// <returns>Its level; <see cref="KanjiLevel.None"/> if it is no kanji.</returns>
    /// <example><code>KanjiLevels.Of(new Rune('鷺')) // KanjiLevel.Unlisted</code></example>
    public static KanjiLevel Of(Rune character)
    {
        var at = PrintedForm(character.Value) - First;
        if (at >= 0 && at < _levels.Length && _levels[at] != 0)
        {
            return (KanjiLevel)_levels[at];
        }

        var isKanji = CharacterClasses.Of(character) == CharacterClass.Kanji && character.Value > 0x3100;
        return isKanji ? KanjiLevel.Unlisted : KanjiLevel.None;
    }

    /// <summary>The level that a reader of a text needs.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The highest level of its kanji; <see cref="KanjiLevel.None"/> if there is none.</returns>
    /// <example><code>KanjiLevels.Highest("小学校の先生") // KanjiLevel.Grade1</code></example>
    public static KanjiLevel Highest(ReadOnlySpan<char> text)
    {
        var highest = KanjiLevel.None;
        foreach (var character in text.EnumerateRunes())
        {
            var level = Of(character);
            highest = level > highest ? level : highest;
        }

        return highest;
    }

    private static int PrintedForm(int character) => character switch
    {
        '塡' => '填',
        '剝' => '剥',
        '頰' => '頬',
        0x20B9F => '叱',
        _ => character,
    };

    private static byte[] Read()
    {
        var levels = new byte[0xA000 - First];
        foreach (var line in DataFile.Lines(typeof(KanjiLevels), "KanjiLevels.txt"))
        {
            foreach (var kanji in line.AsSpan(2))
            {
                levels[kanji - First] = (byte)(line[0] - '0');
            }
        }

        return levels;
    }
}
