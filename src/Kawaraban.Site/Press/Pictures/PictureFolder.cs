using System.Security.Cryptography;
using System.Text.Json;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>Where originals and renditions lie. Every path is made of checked parts.</summary>
internal sealed class PictureFolder(string root)
{
    private readonly string originals = Path.Combine(Path.GetFullPath(root), "originals");
    private readonly string renditions = Path.Combine(Path.GetFullPath(root), "renditions");

    public string Original(string hash) => Path.Combine(originals, hash[..2], hash);

    public string Rendition(string hash, Rendition rendition) => Path.Combine(renditions, hash[..2], hash, rendition.Name);

    /// <summary>Takes in at most one byte more than is allowed, and names what came by its content.</summary>
    public async Task<(string Path, string Hash, long Length)> ReceiveAsync(Stream incoming, CancellationToken cancel)
    {
        Directory.CreateDirectory(originals);
        var path = DurableFile.Temporary(Path.Combine(originals, "incoming"));
        try
        {
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true);
            var (hash, length) = await CopyAsync(incoming, file, cancel);
            file.Flush(flushToDisk: true);
            return (path, hash, length);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    public void Place(string received, string hash)
    {
        var original = Original(hash);
        Directory.CreateDirectory(Path.GetDirectoryName(original)!);
        DurableFile.Place(received, original);
    }

    /// <summary>What was found out about an original; it can be found out again.</summary>
    public void WriteCard(StoredPicture picture) =>
        DurableFile.Write(Card(picture.Hash), JsonSerializer.SerializeToUtf8Bytes(picture, PictureJson.Default.StoredPicture));

    public StoredPicture? ReadCard(string hash)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(Card(hash)), PictureJson.Default.StoredPicture);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }

    private string Card(string hash) => Original(hash) + ".json";

    private static async Task<(string Hash, long Length)> CopyAsync(Stream from, FileStream to, CancellationToken cancel)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[64 * 1024];
        var length = 0L;
        while (length <= PictureLimits.Bytes && await from.ReadAsync(buffer, cancel) is > 0 and var read)
        {
            sum.AppendData(buffer, 0, read);
            await to.WriteAsync(buffer.AsMemory(0, read), cancel);
            length += read;
        }

        return (Convert.ToHexStringLower(sum.GetHashAndReset()), length);
    }
}
