using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;

namespace Kawaraban.Newsroom.Stories;

/// <summary>A whole article in the written form: a head of <c>key: value</c> lines, and blocks parted by blank lines.</summary>
public sealed record Manuscript
{
    public required IReadOnlyDictionary<string, string> Fields { get; init; }
    public required IReadOnlyList<ManuscriptBlock> Blocks { get; init; }

    /// <summary>Source blocks, counted from 1, that were left out on purpose.</summary>
    public required IReadOnlyList<int> Omitted { get; init; }

    public string Text(string key) => Fields.GetValueOrDefault(key, "");

    public IReadOnlyList<string> List(string key) => [.. Text(key).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public DateTimeOffset? Released => DateTimeOffset.TryParse(Text("released"), System.Globalization.CultureInfo.InvariantCulture, out var at) ? at : null;

    public ReleaseKind Act => Text("act") == "correction" ? ReleaseKind.Correction : ReleaseKind.Update;

    /// <summary>The edition and version number that a translation was made from, as in <c>from: en 1</c>.</summary>
    public (EditionId Edition, int Number)? From =>
        Text("from").Split(' ') is [var edition, var number] && EditionId.IsValid(edition) && int.TryParse(number, out var n) ? (new EditionId(edition), n) : null;
}

/// <summary>A block of a manuscript.</summary>
/// <param name="Text">The written form.</param>
/// <param name="From">The source blocks, counted from 1, that it was made from; null when the manuscript does not say; empty for the edition's own.</param>
public sealed record ManuscriptBlock(string Text, IReadOnlyList<int>? From);
