using Kawaraban.Newsroom.Pictures;
using Kawaraban.Site.Press.Pictures;

namespace Kawaraban.Site.Press;

/// <summary>The newsroom's shelf, in the press's picture folder.</summary>
internal sealed class PictureShelf(RenditionStore store) : IPictureShelf, IPictureOriginals
{
    public async Task<KeptPicture> KeepAsync(Stream file, CancellationToken cancel)
    {
        var kept = await store.KeepAsync(file, cancel);
        return kept.Ok
            ? new KeptPicture(kept.Value.Hash, kept.Value.Width, kept.Value.Height, kept.Value.Caption, kept.Value.Credit, kept.Value.Byline, null)
            : new KeptPicture(null, 0, 0, null, null, null, kept.Refusal.Message);
    }

    public Stream OpenOriginal(string hash) => store.OpenOriginal(hash);
}
