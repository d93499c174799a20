using System.Globalization;

namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>What a file holds of a unit for ourselves when it comes back, by name. Tools carry it along and do not look at it.</summary>
internal static class Particulars
{
    /// <summary>The name of the group.</summary>
    public const string Group = "kawaraban";

    private const string Shape = "shape";
    private const string SourceHash = "source-hash";
    private const string SourceVersion = "source-version";
    private const string TargetHash = "target-hash";
    private const string Code = "code-";

    public static IEnumerable<(string Name, string Value)> Of(ExchangeUnit unit) =>
    [
        (Shape, unit.Shape),
        (SourceHash, unit.SourceHash),
        (SourceVersion, unit.SourceVersion.ToString(CultureInfo.InvariantCulture)),
        (TargetHash, unit.TargetHash),
        .. unit.Codes.Select(code => (Code + code.Key, code.Value.ToString())),
    ];

    public static ExchangeUnit Into(ExchangeUnit unit, IEnumerable<(string Name, string Value)> read)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in read)
        {
            values.TryAdd(name, value);
        }
        return unit with
        {
            Shape = values.GetValueOrDefault(Shape, ""),
            SourceHash = values.GetValueOrDefault(SourceHash, ""),
            SourceVersion = int.TryParse(values.GetValueOrDefault(SourceVersion), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0,
            TargetHash = values.GetValueOrDefault(TargetHash, ""),
            Codes = values.Where(value => value.Key.StartsWith(Code, StringComparison.Ordinal))
                .Select(value => (Id: value.Key[Code.Length..], Read: InlineCode.Read(value.Value)))
                .Where(code => code.Read is not null)
                .ToDictionary(code => code.Id, code => code.Read!),
        };
    }
}
