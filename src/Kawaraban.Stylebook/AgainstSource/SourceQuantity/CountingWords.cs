using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Language.Quantities;

namespace Kawaraban.Stylebook.AgainstSource.SourceQuantity;

/// <summary>English words that count outside of any quantity: a five-time winner, a trio, a second home.</summary>
internal static partial class CountingWords
{
    private static readonly FrozenDictionary<string, decimal> _values = new Dictionary<string, decimal>
    {
        ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12,
        ["trio"] = 3, ["quartet"] = 4, ["quintet"] = 5,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, decimal> _places = new Dictionary<string, decimal>
    {
        ["second"] = 2, ["third"] = 3, ["fourth"] = 4, ["fifth"] = 5, ["sixth"] = 6, ["seventh"] = 7, ["eighth"] = 8, ["ninth"] = 9, ["tenth"] = 10, ["eleventh"] = 11, ["twelfth"] = 12,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every such word of a text, in a quantity or not.</summary>
    public static IEnumerable<Quantity> Of(string text)
    {
        for (var match = Pattern().Match(text); match.Success; match = match.NextMatch())
        {
            var isPlace = _places.TryGetValue(match.Value, out var value);
            value = isPlace ? value : _values[match.Value];
            yield return new Quantity(new TextRange(match.Index, match.Length), isPlace ? QuantityKind.Ordinal : QuantityKind.Number, value, value, QuantityBound.Exact, null, null);
        }
    }

    [GeneratedRegex(@"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|trio|quartet|quintet|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
