using System.Collections.Frozen;

namespace Kawaraban.Wire.NewsCodes;

/// <summary>Countries by ISO 3166: two letters, three letters or an English name.</summary>
internal static class Countries
{
    private static readonly (string Two, string Three, string Name)[] All = [.. CodeFile.Read("countries.tsv").Select(row => (row[0], row[1], row[2]))];
    private static readonly FrozenDictionary<string, string> Names = All.ToFrozenDictionary(country => country.Two, country => country.Name);
    private static readonly FrozenDictionary<string, string> Codes = All
        .SelectMany(country => new[] { country.Two, country.Three, country.Name }, (country, key) => (key, country.Two))
        .ToFrozenDictionary(pair => pair.key, pair => pair.Two, StringComparer.OrdinalIgnoreCase);

    /// <summary>The two-letter code; null for what is no country.</summary>
    public static string? Code(string? codeOrName) =>
        codeOrName is null ? null : Codes.GetValueOrDefault(codeOrName.Trim());

    /// <summary>The English name; null for what is no country.</summary>
    public static string? Name(string? codeOrName) =>
        Code(codeOrName) is { } code ? Names[code] : null;
}
