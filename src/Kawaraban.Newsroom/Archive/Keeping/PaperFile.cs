using System.IO.Compression;
using System.Security.Cryptography;

namespace Kawaraban.Newsroom.Archive.Keeping;

/// <summary>An export that was opened: its manifest, and its parts after every one of them was found to be what the manifest says.</summary>
internal sealed class PaperFile : IDisposable
{
    /// <summary>Tables, editions and a picture each: more than the largest paper has.</summary>
    private const int MostEntries = 2_000_000;
    private const long LargestManifest = 512L * 1024 * 1024;
    private const int LinkMode = 0xA000;

    private readonly ZipArchive _zip;

    private PaperFile(ZipArchive zip, PaperManifest manifest) => (_zip, Manifest) = (zip, manifest);

    public PaperManifest Manifest { get; }

    /// <exception cref="InvalidDataException">It is no export, of another form, or damaged; the message says what and where.</exception>
    public static async Task<PaperFile> OpenAsync(Stream file, Action<string>? progress, CancellationToken cancel)
    {
        var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        try
        {
            JudgeNames(zip);
            var opened = new PaperFile(zip, ManifestOf(zip));
            await opened.JudgePartsAsync(progress, cancel);
            return opened;
        }
        catch
        {
            zip.Dispose();
            throw;
        }
    }

    public Stream Open(string name) => _zip.GetEntry(name)?.Open() ?? throw new InvalidDataException($"{name} is in the manifest and not in the file");

    public void Dispose() => _zip.Dispose();

    private static void JudgeNames(ZipArchive zip)
    {
        if (zip.Entries.Count > MostEntries)
        {
            throw new InvalidDataException($"the file has {zip.Entries.Count} entries; {MostEntries} are read");
        }
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            if (!PartName.IsKnown(entry.FullName) || ((entry.ExternalAttributes >> 16) & 0xF000) == LinkMode)
            {
                throw new InvalidDataException($"'{entry.FullName}' is no part of a paper");
            }
            if (!names.Add(entry.FullName))
            {
                throw new InvalidDataException($"'{entry.FullName}' is in the file twice");
            }
        }
    }

    private static PaperManifest ManifestOf(ZipArchive zip)
    {
        var entry = zip.GetEntry(PaperManifest.Entry) ?? throw new InvalidDataException($"there is no {PaperManifest.Entry}: this is no export of a paper");
        if (entry.Length > LargestManifest)
        {
            throw new InvalidDataException($"{PaperManifest.Entry} is too large");
        }
        using var stream = entry.Open();
        return PaperManifest.Read(stream);
    }

    private async Task JudgePartsAsync(Action<string>? progress, CancellationToken cancel)
    {
        if (_zip.Entries.Select(entry => entry.FullName).Except(Manifest.Parts.Select(part => part.Name)).FirstOrDefault(name => name != PaperManifest.Entry) is { } stranger)
        {
            throw new InvalidDataException($"{stranger} is in the file and not in the manifest");
        }
        foreach (var part in Manifest.Parts)
        {
            progress?.Invoke(part.Name);
            await using var stream = Open(part.Name);
            if (await MeasureAsync(part, stream, cancel) != part)
            {
                throw new InvalidDataException($"{part.Name} is damaged: its bytes are not those of the manifest");
            }
        }
    }

    /// <summary>Reads no more than the manifest says that there is, whatever the file makes of itself.</summary>
    private static async Task<PaperPart> MeasureAsync(PaperPart part, Stream stream, CancellationToken cancel)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[64 * 1024];
        var length = 0L;
        while (length <= part.Bytes && await stream.ReadAsync(buffer, cancel) is > 0 and var read)
        {
            sum.AppendData(buffer, 0, read);
            length += read;
        }
        return new PaperPart(part.Name, length, Convert.ToHexStringLower(sum.GetHashAndReset()));
    }
}
