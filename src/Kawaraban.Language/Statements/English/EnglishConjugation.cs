using System.Collections.Frozen;
using Kawaraban.Language.Quantities;
using Kawaraban.Language.Sentences;

namespace Kawaraban.Language.Statements.English;

/// <summary>The forms of English verbs: those of the table are inflected, and any word in -ed is taken for a form of one that it lacks.</summary>
internal static class EnglishConjugation
{
    private const string Vowels = "aeiou";

    private static readonly EnglishWords _notVerbs = new("""
        hundred need speed indeed red bed seed feed breed weed bleed greed deed sacred hatred kindred naked wicked ragged united aged unarmed armed so-called talented limited related
        """);

    private static readonly FrozenDictionary<string, EnglishInflection>.AlternateLookup<ReadOnlySpan<char>> _forms = Read();

    /// <summary>What forms a word can be, in small letters; it may be a noun as well.</summary>
    public static EnglishInflection Of(ReadOnlySpan<char> word) =>
        _forms.TryGetValue(word, out var forms) ? forms
            : word is [_, _, .., 'e', 'd'] && !word.Contains('-') && !_notVerbs.Contains(word) ? EnglishInflection.Past | EnglishInflection.Participle
            : EnglishInflection.None;

    public static bool Is(ReadOnlySpan<char> word, EnglishInflection form) => (Of(word) & form) != EnglishInflection.None;

    private static FrozenDictionary<string, EnglishInflection>.AlternateLookup<ReadOnlySpan<char>> Read() =>
        DataFile.Lines(typeof(Statement), "EnglishVerbs.txt").SelectMany(entry => Forms(entry.Section[0], entry.Line.Split(' ')))
            .GroupBy(entry => entry.Form, entry => entry.As)
            .ToFrozenDictionary(group => group.Key, group => group.Aggregate((one, other) => one | other))
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static IEnumerable<(string Form, EnglishInflection As)> Forms(string section, string[] words) => section switch
    {
        "irregular" => Inflected(words[0], words[1], words[2], isDoubled: words[0][^1] is 't' or 'n' or 'm' or 'd' or 'b' or 'p' or 'g' && IsShort(words[0])),
        "doubled" => words.SelectMany(word => Inflected(word, word + word[^1] + "ed", word + word[^1] + "ed", isDoubled: true)),
        _ => words.SelectMany(word => Inflected(word, PastOf(word), PastOf(word), isDoubled: false)),
    };

    private static IEnumerable<(string Form, EnglishInflection As)> Inflected(string word, string past, string participle, bool isDoubled) =>
    [
        (word, EnglishInflection.Base), (ThirdOf(word), EnglishInflection.Third), (past, EnglishInflection.Past), (participle, EnglishInflection.Participle), (GerundOf(word, isDoubled), EnglishInflection.Gerund),
    ];

    /// <summary>One vowel before the last letter: cut, win, swim.</summary>
    private static bool IsShort(string word) => word is [.., var before, var vowel, _] && Vowels.Contains(vowel, StringComparison.Ordinal) && !Vowels.Contains(before, StringComparison.Ordinal);

    private static bool IsInY(string word) => word is [.., var before, 'y'] && !Vowels.Contains(before, StringComparison.Ordinal);

    private static string PastOf(string word) => word[^1] == 'e' ? word + "d" : IsInY(word) ? word[..^1] + "ied" : word + "ed";

    private static string ThirdOf(string word) => word switch
    {
        [.., 's' or 'x' or 'z' or 'o'] or [.., 's' or 'c', 'h'] => word + "es",
        _ => IsInY(word) ? word[..^1] + "ies" : word + "s",
    };

    private static string GerundOf(string word, bool isDoubled) => word switch
    {
        _ when isDoubled => word + word[^1] + "ing",
        [.., 'i', 'e'] => word[..^2] + "ying",
        [.., 'e' or 'o' or 'y', 'e'] => word + "ing",
        [.., 'e'] => word[..^1] + "ing",
        _ => word + "ing",
    };
}
