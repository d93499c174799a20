using Kawaraban.Language.Analysis;
using Kawaraban.Language.Characters;
using Kawaraban.Language.Reading;

namespace Kawaraban.Language.Search;

/// <summary>Finds the words that a long word of the lexicon is made of.</summary>
/// <remarks>
/// The word is cut at each place, and both sides are analyzed. A cut holds if it gives known words, costs little more than the long
/// word, and is read as the long word is: 北朝鮮 is 北 and 朝鮮, 小学校 is 小学 and 校 as well as 小 and 学校, but 北海道 is not 北 and 海道.
/// </remarks>
internal sealed class WordParts(Lexicon lexicon)
{
    private const int ShortestKanji = 3;
    private const int ShortestKatakana = 6;

    // No word of the lexicon is longer; what is, nobody knows.
    private const int Longest = 26;

    // What a cut may cost more, in the lexicon's measure: where it is read otherwise, and where it is read the same.
    private const int MostForAny = 5000;
    private const int MostForSameReading = 9000;

    private const int MostKnown = 20_000;

    [ThreadStatic]
    private static WordParts? _own;

    private readonly Lattice _lattice = new(lexicon);
    private readonly Sentence _sentence = new(lexicon);
    private readonly Dictionary<string, List<TextRange>> _known = [];

    /// <summary>One for the thread and the shipped lexicon, or a new one for another.</summary>
    public static WordParts For(Lexicon lexicon) =>
        lexicon == Lexicon.Ipadic ? _own ??= new WordParts(lexicon) : new WordParts(lexicon);

    /// <summary>The parts of a word as ranges of it, in no two the same; none if it does not fall apart.</summary>
    public IReadOnlyList<TextRange> Of(TermWord word) =>
        word.PartOfSpeech is { IsNoun: true, IsPerson: false } && word.Reading.Length > 0 ? Of(word.Text, word.Reading) : [];

    private List<TextRange> Of(string word, string reading)
    {
        if (word.Length > Longest || ShortestPart(word) == 0)
        {
            return [];
        }

        if (!_known.TryGetValue(word, out var parts))
        {
            if (_known.Count == MostKnown)
            {
                _known.Clear();
            }

            _known[word] = parts = [.. Cuts(word, reading).Distinct().OrderBy(part => part.Start).ThenByDescending(part => part.Length)];
        }

        return parts;
    }

    private IEnumerable<TextRange> Cuts(string word, string reading)
    {
        var shortest = ShortestPart(word);
        var whole = CostOf(word);
        for (var at = 1; at < word.Length; at++)
        {
            foreach (var (part, said) in CutAt(word, reading, at, whole))
            {
                if (part.Length >= shortest)
                {
                    yield return part;
                    foreach (var inner in Of(part.Of(word), said))
                    {
                        yield return inner with { Start = part.Start + inner.Start };
                    }
                }
            }
        }
    }

    private List<(TextRange Part, string Reading)> CutAt(string word, string reading, int at, int whole)
    {
        var extra = CostOf($"{word[..at]} {word[at..]}") - whole;
        var parts = extra < MostForSameReading ? PartsOfWay(at) : [];
        var isCut = parts.Count > 1 && parts.All(part => part.Part.Length > 1 || CharacterClasses.IsKanji(word[part.Part.Start]));
        return isCut && (extra < MostForAny || Sounds(parts, reading)) ? parts : [];
    }

    private int CostOf(string words)
    {
        _sentence.Read(words);
        _lattice.Solve(_sentence);
        return _lattice.CostTo(0);
    }

    /// <summary>The words of the way just found, without the space that was put in; none if one is unknown.</summary>
    private unsafe List<(TextRange Part, string Reading)> PartsOfWay(int space)
    {
        var parts = new List<(TextRange, string)>();
        for (var word = 0; word < _lattice.Count; word++)
        {
            var node = _lattice[word];
            if (node->Word < 0)
            {
                return [];
            }

            var (start, end) = (_sentence.Offsets[node->Start], _sentence.Offsets[node->End]);
            var place = start < space ? TextRange.Between(start, end) : TextRange.Between(start - 1, end - 1);
            parts.Add((place, lexicon.ReadingOf(node->Word).ToString()));
        }

        return parts;
    }

    /// <summary>Whether the parts one after another sound as the whole does, with the changes of sound inside words.</summary>
    private static bool Sounds(List<(TextRange Part, string Reading)> parts, string reading)
    {
        var at = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Reading.Length == 0)
            {
                return false;
            }

            var rest = Kana.ToHiragana(reading[at..]);
            var said = KanaSounds.InWord(Kana.ToHiragana(parts[i].Reading), isFirst: i == 0, isLast: i == parts.Count - 1)
                .FirstOrDefault(sound => rest.StartsWith(sound.Said, StringComparison.Ordinal)).Said;
            if (said is null)
            {
                return false;
            }

            at += said.Length;
        }

        return at == reading.Length;
    }

    /// <summary>How long a part of a word is at least; 0 if the word is too short to be parted, or has hiragana.</summary>
    private static int ShortestPart(string word)
    {
        var isKatakana = true;
        foreach (var c in word)
        {
            if (Kana.IsHiragana(c))
            {
                return 0;
            }

            isKatakana &= Kana.IsKana(c);
        }

        return word.Length < (isKatakana ? ShortestKatakana : ShortestKanji) ? 0 : isKatakana ? 3 : 2;
    }
}
