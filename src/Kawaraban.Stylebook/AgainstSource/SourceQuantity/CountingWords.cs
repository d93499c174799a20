using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Language.Quantities;

namespace Kawaraban.Stylebook.AgainstSource.SourceQuantity;

/// <summary>English words that count outside of any quantity: a five-time winner, a trio.</summary>
internal static partial class CountingWords
{
    private static readonly FrozenDictionary<string, decimal> _values = new Dictionary<string, decimal>
    {
        ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12,
        ["trio"] = 3, ["quartet"] = 4, ["quintet"] = 5,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<Quantity> Of(PairText text)
    {
        for (var match = Pattern().Match(text.Text); match.Success; match = match.NextMatch())
        {
            if (!IsTaken(text, match.Index))
            {
                var value = _values[match.Value];
                yield return new Quantity(new TextRange(match.Index, match.Length), QuantityKind.Number, value, value, QuantityBound.Exact, null, null);
            }
        }
    }

    private static bool IsTaken(PairText text, int at) =>
        text.Quantities.Any(quantity => quantity.Range.Start <= at && at < quantity.Range.End) || text.Times.Any(time => time.Range.Start <= at && at < time.Range.End);

    [GeneratedRegex(@"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|trio|quartet|quintet)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
