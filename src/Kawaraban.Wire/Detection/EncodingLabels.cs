using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Kawaraban.Wire.Detection;

/// <summary>Encodings by what files and servers call them: the WHATWG label table, in <c>EncodingLabels.txt</c>.</summary>
internal static class EncodingLabels
{
    private static readonly FrozenDictionary<string, string> Tables = DataLines.Of("Detection.EncodingTables.txt")
        .Select(line => line.Split(' ', 2)).ToFrozenDictionary(parts => parts[0], parts => Controls() + Regex.Unescape(parts[1]));

    private static readonly FrozenDictionary<string, Lazy<WebEncoding?>> ByLabel = Read();

    public static WebEncoding Utf8 { get; } = Find("utf-8")!;

    public static WebEncoding Western { get; } = Find("windows-1252")!;

    /// <summary>The encoding a label names; null when it names none that is decoded.</summary>
    public static WebEncoding? Find(string? label) =>
        label is { Length: > 0 and < 64 } && ByLabel.TryGetValue(label.Trim().ToLowerInvariant(), out var encoding) ? encoding.Value : null;

    private static FrozenDictionary<string, Lazy<WebEncoding?>> Read() =>
        DataLines.Of("Detection.EncodingLabels.txt").Select(line => line.Replace("| ", "", StringComparison.Ordinal).Split(' ')).SelectMany(Row).ToFrozenDictionary();

    /// <summary>A row is the name, the code page and the other labels. An encoding is made when it is first asked for.</summary>
    private static IEnumerable<KeyValuePair<string, Lazy<WebEncoding?>>> Row(string[] row)
    {
        var encoding = new Lazy<WebEncoding?>(() => Make(row[0], row[1]));
        return row.Skip(2).Prepend(row[0]).Select(label => KeyValuePair.Create(label, encoding));
    }

    private static WebEncoding? Make(string name, string codePage) => codePage switch
    {
        "0" => null,
        "-" => new WebEncoding(name, null, Tables.GetValueOrDefault(name) ?? UserDefined()),
        _ => WebEncoding.OfCodePage(name, int.Parse(codePage, CultureInfo.InvariantCulture)),
    };

    private static string Controls() => string.Concat(Enumerable.Range(0x80, 0x20).Select(value => (char)value));

    private static string UserDefined() => string.Concat(Enumerable.Range(0xF780, 0x80).Select(value => (char)value));
}
