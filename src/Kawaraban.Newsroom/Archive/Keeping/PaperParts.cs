using System.IO.Compression;

namespace Kawaraban.Newsroom.Archive.Keeping;

/// <summary>Where the parts of an export go while it is made: into a file, or nowhere when only the hash is asked for.</summary>
internal sealed class PaperParts(Stream? file) : IDisposable
{
    private readonly ZipArchive? _zip = file is null ? null : new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
    private readonly List<PaperPart> _parts = [];

    public IReadOnlyList<PaperPart> All => _parts;

    /// <summary>Adds a part, measured as it is written.</summary>
    public async Task AddAsync(string name, CompressionLevel level, Func<Stream, Task> write)
    {
        await using var entry = _zip?.CreateEntry(name, level).Open() ?? Stream.Null;
        await using var measured = new MeasuredStream(entry);
        await write(measured);
        _parts.Add(measured.Part(name));
    }

    public void Finish(PaperManifest manifest)
    {
        if (_zip is not null)
        {
            using var entry = _zip.CreateEntry(PaperManifest.Entry).Open();
            manifest.Write(entry);
        }
    }

    public void Dispose() => _zip?.Dispose();
}
