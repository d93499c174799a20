using System.Text;
using Kawaraban.Newsroom.Memory;

namespace Kawaraban.Bench.Memory;

/// <summary>
/// Sentences of no language, as frequent and as rare in their words as those of a newspaper: a few words everywhere, most in a few sentences, every tenth
/// sentence like an earlier one. The same number gives the same pairs.
/// </summary>
internal sealed class GeneratedPairs
{
    private const int Vocabulary = 40_000;
    private const int Kanji = 1_800;
    private const string Particles = "はがをにでとものへや";
    private static readonly string[] Syllables = ["ka", "ren", "to", "mi", "sol", "ver", "da", "lin", "ost", "ber", "ga", "nu", "pel", "rash", "ti", "vo", "wen", "ax"];
    private readonly Random _random;
    private readonly string[] _words;
    private readonly List<string> _earlier = [];

    public GeneratedPairs(int seed)
    {
        _random = new Random(seed);
        _words = [.. Enumerable.Range(0, Vocabulary).Select(_ => string.Concat(Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Syllables[_random.Next(Syllables.Length)])))];
    }

    /// <summary>Seven of ten from English letters into Japanese ones, the rest the other way.</summary>
    public MemoryPair Next(DateTimeOffset at)
    {
        var (english, japanese) = (English(), Japanese());
        return _random.Next(10) < 7 ? Pair("en", "ja", english, japanese, at) : Pair("ja", "en", japanese, english, at);
    }

    /// <summary>The text with some of its words or characters replaced, left out or put in.</summary>
    public string Changed(string text, int changes)
    {
        var isEnglish = text.Contains(' ', StringComparison.Ordinal);
        var pieces = isEnglish ? text.Split(' ').ToList() : [.. text.Select(c => c.ToString())];
        for (var i = 0; i < changes; i++)
        {
            var (at, piece) = (_random.Next(pieces.Count), isEnglish ? Word() : Character().ToString());
            switch (_random.Next(4))
            {
                case 0 when pieces.Count > 4:
                    pieces.RemoveAt(at);
                    break;
                case 1:
                    pieces.Insert(at, piece);
                    break;
                default:
                    pieces[at] = piece;
                    break;
            }
        }
        return string.Join(isEnglish ? " " : "", pieces);
    }

    private string English()
    {
        if (_earlier.Count > 0 && _random.Next(10) == 0)
        {
            return Changed(_earlier[_random.Next(_earlier.Count)], 2);
        }
        var words = Enumerable.Range(0, _random.Next(8, 30)).Select(_ => _random.Next(20) == 0 ? _random.Next(3_000).ToString(System.Globalization.CultureInfo.InvariantCulture) : Word());
        var sentence = string.Join(' ', words) + ".";
        if (_earlier.Count < 1_000)
        {
            _earlier.Add(sentence);
        }
        return sentence;
    }

    private string Japanese()
    {
        var sentence = new StringBuilder();
        for (var phrases = _random.Next(5, 14); phrases > 0; phrases--)
        {
            sentence.Append(Character()).Append(Character()).Append(Particles[Ranked(Particles.Length)]);
        }
        return sentence.Append("した。").ToString();
    }

    private string Word() => _words[Ranked(Vocabulary)];

    private char Character() => (char)(0x4E00 + 7 * Ranked(Kanji));

    /// <summary>A rank, about as often as the law of Zipf has it.</summary>
    private int Ranked(int count) => Math.Min(count - 1, (int)Math.Pow(count, _random.NextDouble()) - 1);

    private static MemoryPair Pair(string from, string into, string source, string target, DateTimeOffset at) => new()
    {
        Direction = Direction.Of(from, into), SourceLanguage = from, TargetLanguage = into, Grain = MemoryGrain.Sentence,
        Source = source, Target = target, SourceKey = MemoryText.Of(source).Key, At = at, File = "generated.tmx",
    };
}
