using System.Globalization;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>The candidates of a <c>srcset</c>.</summary>
internal static class SourceSet
{
    public static string? Largest(string set) =>
        set.Split(", ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Take(50)
            .Select(candidate => candidate.Trim(',').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Where(parts => parts.Length > 0)
            .OrderByDescending(Size)
            .FirstOrDefault()?[0];

    private static double Size(string[] parts) =>
        parts.Length > 1 && double.TryParse(parts[1].AsSpan()[..^1], NumberStyles.Float, CultureInfo.InvariantCulture, out var size) ? size : 0;
}
