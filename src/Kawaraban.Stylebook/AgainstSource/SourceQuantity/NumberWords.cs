using System.Collections.Frozen;
using System.Globalization;

namespace Kawaraban.Stylebook.AgainstSource.SourceQuantity;

/// <summary>Words that may stand for a number without being one: <em>twin</em>, <em>teenager</em>, <em>March</em>; 両, イレブン.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, decimal[]> _english = Read("EnglishNumberWords.txt").ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, decimal[]>.AlternateLookup<ReadOnlySpan<char>> _englishSpans = _english.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly KeyValuePair<string, decimal[]>[] _japanese = [.. Read("JapaneseNumberWords.txt")];

    /// <summary>What an English word may stand for.</summary>
    public static decimal[] English(ReadOnlySpan<char> word) => _englishSpans.TryGetValue(word, out var values) ? values : [];

    /// <summary>What the words of a Japanese text may stand for.</summary>
    public static IEnumerable<decimal> Japanese(string text) =>
        _japanese.Where(word => text.Contains(word.Key, StringComparison.Ordinal)).SelectMany(word => word.Value);

    private static IEnumerable<KeyValuePair<string, decimal[]>> Read(string name)
    {
        foreach (var line in SourceData.Lines(typeof(NumberWords), name))
        {
            var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            yield return KeyValuePair.Create(fields[0], fields[1..].Select(field => decimal.Parse(field, CultureInfo.InvariantCulture)).ToArray());
        }
    }
}
