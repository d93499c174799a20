using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.Press.Pages;

/// <summary>
/// The pressed pages on this node's disk, so that a paper that was started again answers at once. A page is taken from it only if no press
/// order after its pressing names anything it shows. Pages of another build, another publication or another address are not taken: each has
/// a folder of its own, and those of others are cleared away. Losing the folder loses nothing.
/// </summary>
public sealed class PageFolder : BackgroundService
{
    private const int MostWaiting = 256;
    private const int MostTags = 100_000;
    private readonly string _folder;
    private readonly ILogger<PageFolder> _log;
    private readonly ConcurrentDictionary<string, long> _staleSince = new(StringComparer.Ordinal);
    private readonly Channel<(string Address, Page Page, long Seen)> _waiting = Channel.CreateBounded<(string, Page, long)>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite });
    private long _knownFrom = long.MaxValue;

    /// <param name="fingerprint">Of all that a page depends on but the archive: the build, the publication, the address.</param>
    public PageFolder(string folder, string fingerprint, ILogger<PageFolder> log)
    {
        _folder = Path.Combine(folder, fingerprint);
        _log = log;
    }

    /// <summary>From which order on staleness is known; pages that were pressed before are not taken.</summary>
    public void KnowFrom(long order) => _knownFrom = order;

    /// <summary>Takes note that an order made these stale.</summary>
    public void Stale(long order, IReadOnlyList<string> tags)
    {
        if (_staleSince.Count > MostTags)
        {
            _knownFrom = order;
            _staleSince.Clear();
        }
        foreach (var tag in tags)
        {
            _staleSince[tag] = order;
        }
    }

    /// <summary>The page, if it was kept whole and is fresh.</summary>
    public Page? Find(string address)
    {
        try
        {
            return Read(address);
        }
        catch (Exception unreadable) when (unreadable is IOException or InvalidDataException or FormatException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes the page behind the reader's back; where the disk is slow, some are left out.</summary>
    public void Keep(string address, Page page, long seen) => _waiting.Writer.TryWrite((address, page, seen));

    public void Drop(string address)
    {
        try
        {
            File.Delete(FileOf(address));
        }
        catch (Exception kept) when (kept is IOException or UnauthorizedAccessException)
        {
            PressLog.CouldNotKeep(_log, kept);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        ClearOthers();
        try
        {
            await foreach (var (address, page, seen) in _waiting.Reader.ReadAllAsync(stoppingToken))
            {
                Write(address, page, seen);
            }
        }
        catch (OperationCanceledException)
        {
            // The paper closes; what was not written is rendered again.
        }
    }

    private Page? Read(string address)
    {
        var file = FileOf(address);
        if (!File.Exists(file))
        {
            return null;
        }
        var bytes = File.ReadAllBytes(file);
        using var stream = new MemoryStream(bytes);
        var record = PageRecord.Read(stream);
        var body = bytes.AsSpan((int)stream.Position);
        var isWhole = record.Address == address && record.PlainLength >= 0 && body.Length == (long)record.PlainLength + record.BrotliLength && Page.ETagOf(body[..record.PlainLength]) == record.ETag;
        return isWhole && IsFresh(record) ? Page.Restored(record, body[..record.PlainLength].ToArray(), body[record.PlainLength..].ToArray()) : null;
    }

    private bool IsFresh(PageRecord record) => record.Seen >= _knownFrom && record.Tags.All(tag => !_staleSince.TryGetValue(tag, out var since) || since <= record.Seen);

    /// <summary>Under a temporary name first: a reader finds a whole page or none.</summary>
    private void Write(string address, Page page, long seen)
    {
        try
        {
            var record = new PageRecord(address, seen, page.ContentType, page.Status, page.Tags, page.Reads?.Value, page.IsFile, page.Expires, page.ETag, page.Plain.Length, page.Brotli!.Length);
            Directory.CreateDirectory(_folder);
            var file = FileOf(address);
            using (var stream = new FileStream(file + ".part", FileMode.Create, FileAccess.Write))
            {
                record.Write(stream);
                stream.Write(page.Plain);
                stream.Write(page.Brotli);
            }
            File.Move(file + ".part", file, overwrite: true);
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            PressLog.CouldNotKeep(_log, full);
        }
    }

    private void ClearOthers()
    {
        try
        {
            foreach (var other in Directory.Exists(Path.GetDirectoryName(_folder)) ? Directory.GetDirectories(Path.GetDirectoryName(_folder)!) : [])
            {
                if (other != _folder)
                {
                    Directory.Delete(other, recursive: true);
                }
            }
        }
        catch (Exception kept) when (kept is IOException or UnauthorizedAccessException)
        {
            PressLog.CouldNotKeep(_log, kept);
        }
    }

    private string FileOf(string address) => Path.Combine(_folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)))[..32] + ".page");
}
