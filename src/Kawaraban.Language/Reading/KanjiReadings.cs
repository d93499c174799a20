using System.Collections.Frozen;
using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Reading;

/// <summary>How kanji are usually read, from <c>KanjiReadings.txt</c>.</summary>
internal static class KanjiReadings
{
    /// <summary>The most kanji of a word in the list of those read as a whole.</summary>
    public const int LongestWhole = 4;

    private static readonly FrozenDictionary<string, string[]> _kanji;
    private static readonly ILookup<string, string> _whole;

    static KanjiReadings()
    {
        var kanji = new Dictionary<string, string[]>();
        var whole = new List<string>();
        var inKanji = false;
        foreach (var line in DataFile.Lines(typeof(KanjiReadings), "KanjiReadings.txt"))
        {
            var words = line.Split(' ');
            if (line[0] == '[')
            {
                inKanji = line == "[kanji]";
            }
            else if (inKanji)
            {
                kanji[words[0]] = words[1..];
            }
            else
            {
                whole.AddRange(words);
            }
        }

        _kanji = kanji.ToFrozenDictionary();
        _whole = whole.Select(word => word.Split('=')).ToLookup(pair => pair[0], pair => pair[1]);
    }

    /// <summary>The readings of a kanji in hiragana, the most frequent one first; none if it is not known.</summary>
    public static string[] Of(string kanji) => _kanji.GetValueOrDefault(KanjiForms.Fold(kanji)) ?? _kanji.GetValueOrDefault(kanji, []);

    /// <summary>The readings of several kanji as a whole.</summary>
    public static IEnumerable<string> OfWhole(string kanji) => _whole[kanji];
}
