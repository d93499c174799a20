using System.Text.Json;

namespace Kawaraban.Wire.JsonFeed;

/// <summary>The one place where foreign JSON is parsed: strictly, and where that fails once more after a repair.</summary>
internal static class ForeignJson
{
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where its first bracket stands.</param>
    /// <param name="reading">The reading this is part of; a repair is said there.</param>
    public static JsonRead Parse(string text, int start, Reading reading)
    {
        if (JsonDepth.Exceeds(text, reading.Limits.MaxJsonDepth))
        {
            return new JsonRead(null, WellFormed: true, new WireError(WireErrorCode.TooDeep, $"More than {reading.Limits.MaxJsonDepth} objects and arrays stand within each other."));
        }

        var (json, broken) = TryParse(text, reading.Limits);
        if (json is not null && !HasHalfPair(text))
        {
            return new JsonRead(json, WellFormed: true, null);
        }

        var line = broken?.LineNumber + 1 ?? 1;
        reading.Warn("not-well-formed", broken is null ? "The JSON holds half of a character." : $"The JSON breaks off at line {line}, byte {broken.BytePositionInLine + 1}.", $"line {line}");
        json?.Dispose();
        (json, _) = TryParse(JsonRepair.Mend(text, start), reading.Limits);
        return json is null
            ? new JsonRead(null, WellFormed: false, new WireError(WireErrorCode.Malformed, $"The JSON breaks off at line {line} and cannot be repaired."))
            : new JsonRead(json, WellFormed: false, null);
    }

    private static (JsonDocument? Json, JsonException? Broken) TryParse(string text, WireLimits limits)
    {
        try
        {
            return (JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = limits.MaxJsonDepth }), null);
        }
        catch (JsonException broken)
        {
            return (null, broken);
        }
    }

    /// <summary>Whether an escape stands for half of a character without the other half, which the parser lets pass and cannot give out.</summary>
    private static bool HasHalfPair(string text)
    {
        var high = false;
        for (var at = text.IndexOf("\\u", StringComparison.Ordinal); at >= 0 && at + 6 <= text.Length; at = text.IndexOf("\\u", at, StringComparison.Ordinal))
        {
            var isEscape = at == 0 || text[at - 1] != '\\';
            var isPair = char.ToLowerInvariant(text[at + 2]) == 'd' && isEscape;
            var isLow = isPair && char.ToLowerInvariant(text[at + 3]) is >= 'c' and <= 'f';
            var isHigh = isPair && char.ToLowerInvariant(text[at + 3]) is '8' or '9' or 'a' or 'b' && isPair;
            if (isLow != high)
            {
                return true;
            }

            at += 6;
            high = isHigh;
            if (high && string.CompareOrdinal(text, at, "\\u", 0, 2) != 0)
            {
                return true;
            }
        }

        return high;
    }
}
