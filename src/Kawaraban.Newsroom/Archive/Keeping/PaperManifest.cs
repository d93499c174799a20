using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kawaraban.Newsroom.Archive.Keeping;

/// <summary>What an export says of itself: <c>manifest.json</c>, the last entry written and the first read. See <c>docs/contracts/paper-export.md</c>.</summary>
public sealed record PaperManifest
{
    /// <summary>The form that this program writes and reads.</summary>
    public const string CurrentForm = "kawaraban.paper/1";

    /// <summary>The name of the manifest's entry.</summary>
    public const string Entry = "manifest.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip };

    public required string Form { get; init; }

    public required DateTimeOffset Made { get; init; }

    /// <summary>The ids of the editions that the paper had.</summary>
    public required IReadOnlyList<string> Editions { get; init; }

    /// <summary>Whether accounts are in it, with the hashes of their passwords and their second factors.</summary>
    public required bool HoldsStaff { get; init; }

    public required IReadOnlyList<ManifestTable> Tables { get; init; }

    /// <summary>Everything else in the file, by name.</summary>
    public required IReadOnlyList<PaperPart> Parts { get; init; }

    /// <summary>The hash of the whole: see <see cref="HashOf"/>.</summary>
    public required string Hash { get; init; }

    /// <summary>SHA-256 of the parts' hashes as <c>sha256sum</c> prints them, by name. The same paper has the same, whatever database keeps it.</summary>
    public static string HashOf(IEnumerable<PaperPart> parts)
    {
        var lines = parts.OrderBy(part => part.Name, StringComparer.Ordinal).Select(part => $"{part.Sha256}  {part.Name}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
    }

    internal void Write(Stream to) => JsonSerializer.Serialize(to, this, Json);

    /// <exception cref="InvalidDataException">It is no manifest of a form that is known, or does not hold together.</exception>
    internal static PaperManifest Read(Stream from)
    {
        PaperManifest? manifest;
        try
        {
            manifest = JsonSerializer.Deserialize<PaperManifest>(from, Json);
        }
        catch (JsonException odd)
        {
            throw new InvalidDataException($"{Entry}: {odd.Message}", odd);
        }
        return manifest switch
        {
            null => throw new InvalidDataException($"{Entry}: it is empty"),
            { Form: not CurrentForm } => throw new InvalidDataException($"{Entry}: the form is '{manifest.Form}'; this program reads {CurrentForm}"),
            _ when manifest.Hash != HashOf(manifest.Parts) => throw new InvalidDataException($"{Entry}: the hash of the whole is not that of its parts"),
            _ => manifest,
        };
    }
}

/// <summary>A table of the archive in an export.</summary>
/// <param name="Columns">By name, as in each of its rows.</param>
public sealed record ManifestTable(string Name, IReadOnlyList<string> Columns, long Rows);

/// <summary>A part of an export: the lines of a table, the original of a picture, a file of an edition.</summary>
/// <param name="Name">As in the file: <c>tables/stories.jsonl</c>.</param>
/// <param name="Bytes">Uncompressed.</param>
/// <param name="Sha256">Of the uncompressed bytes, in lower-case hex.</param>
public sealed record PaperPart(string Name, long Bytes, string Sha256);
