using System.Collections.Concurrent;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>Keeps originals by their content, and makes each rendition once, when it is first asked for.</summary>
public sealed class RenditionStore(string folder, PictureWorker worker)
{
    private readonly PictureFolder files = new(folder);
    private readonly ConcurrentDictionary<(string Hash, Rendition Rendition), Lazy<Task<PictureResult<RenditionFile>>>> making = new();

    /// <summary>Judged by its header, decoded once from end to end, then kept: the same bytes twice are one picture.</summary>
    public async Task<PictureResult<StoredPicture>> KeepAsync(Stream incoming, CancellationToken cancel = default)
    {
        var (received, hash, length) = await files.ReceiveAsync(incoming, cancel);
        try
        {
            return length > PictureLimits.Bytes
                ? PictureRefusal.TooManyBytes()
                : await KeepAsync(received, hash, cancel);
        }
        finally
        {
            File.Delete(received);
        }
    }

    /// <summary>Any hash and any name may be asked for; only what a picture has is found.</summary>
    public async Task<PictureResult<RenditionFile>> GetAsync(string hash, string name, CancellationToken cancel = default)
    {
        if (!PictureHash.IsWellFormed(hash) || Rendition.Parse(name) is not { } rendition)
        {
            return PictureRefusal.NotFound();
        }

        return Made(hash, rendition) is { } file ? file : await MakeOnceAsync(hash, rendition).WaitAsync(cancel);
    }

    /// <summary>The bytes that came in.</summary>
    /// <exception cref="FileNotFoundException">There is no such original.</exception>
    public Stream OpenOriginal(string hash) =>
        PictureHash.IsWellFormed(hash) && File.Exists(files.Original(hash)) ? File.OpenRead(files.Original(hash)) : throw new FileNotFoundException($"the original of the picture {hash} is not in the pictures' folder");

    private async Task<PictureResult<StoredPicture>> KeepAsync(string received, string hash, CancellationToken cancel)
    {
        if (Known(hash) is { } known)
        {
            return known;
        }

        var seen = await InspectAsync(received, hash, cancel);
        if (seen.Ok)
        {
            files.Place(received, hash);
            files.WriteCard(seen.Value);
        }

        return seen;
    }

    private StoredPicture? Known(string hash) => File.Exists(files.Original(hash)) ? files.ReadCard(hash) : null;

    private async Task<PictureResult<StoredPicture>> InspectAsync(string path, string hash, CancellationToken cancel)
    {
        var header = Judge(path);
        if (!header.Ok)
        {
            return header.Refusal;
        }

        var answer = await worker.AskAsync(new PictureRequest(PictureRequest.Inspect, path), cancel);
        return answer.Refusal is { } refusal
            ? refusal
            : StoredPicture.Of(hash, answer.Width, answer.Height, header.Value);
    }

    private static PictureResult<PictureHeader> Judge(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return PictureHeader.Judge(file);
    }

    /// <summary>All who ask meanwhile wait for the same work; nobody's leaving stops it for the others.</summary>
    private async Task<PictureResult<RenditionFile>> MakeOnceAsync(string hash, Rendition rendition)
    {
        var key = (hash, rendition);
        var work = making.GetOrAdd(key, k => new Lazy<Task<PictureResult<RenditionFile>>>(() => MakeAsync(k.Hash, k.Rendition)));
        try
        {
            return await work.Value;
        }
        finally
        {
            making.TryRemove(KeyValuePair.Create(key, work));
        }
    }

    private async Task<PictureResult<RenditionFile>> MakeAsync(string hash, Rendition rendition)
    {
        // Another caller may have finished between this one's look at the disk and its turn.
        if (Made(hash, rendition) is { } file)
        {
            return file;
        }

        var picture = await FindAsync(hash);
        if (!picture.Ok || !Renditions.Has(picture.Value.Width, rendition))
        {
            return picture.Refusal ?? PictureRefusal.NotFound();
        }

        return await MakeAsync(picture.Value, rendition);
    }

    private async Task<PictureResult<StoredPicture>> FindAsync(string hash)
    {
        var original = files.Original(hash);
        if (!File.Exists(original))
        {
            return PictureRefusal.NotFound();
        }

        return Known(hash) is { } known ? known : await InspectAsync(original, hash, CancellationToken.None);
    }

    private async Task<PictureResult<RenditionFile>> MakeAsync(StoredPicture picture, Rendition rendition)
    {
        var target = files.Rendition(picture.Hash, rendition);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var answer = await worker.AskAsync(new PictureRequest(
            PictureRequest.Render,
            files.Original(picture.Hash),
            target,
            rendition.Format,
            rendition.Width,
            rendition.Height,
            rendition.Focus.X,
            rendition.Focus.Y,
            picture.Credit,
            picture.Copyright,
            picture.Byline));
        return answer.Refusal is { } refusal ? refusal : new RenditionFile(target, rendition.ContentType, answer.Bytes);
    }

    private RenditionFile? Made(string hash, Rendition rendition)
    {
        var file = new FileInfo(files.Rendition(hash, rendition));
        return file.Exists ? new RenditionFile(file.FullName, rendition.ContentType, file.Length) : null;
    }
}
