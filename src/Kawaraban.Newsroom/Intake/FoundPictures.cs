using System.Security.Cryptography;
using System.Text;
using Kawaraban.Language.Romaji;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Intake.Fetching;
using Kawaraban.Newsroom.Intake.Moving;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Wire;
using W = Kawaraban.Wire.Blocks;

namespace Kawaraban.Newsroom.Intake;

/// <summary>
/// Takes an item's pictures along: their files beside the imported file, or where the place says so, from where the item says that they are.
/// The others are entered as missing, with their address.
/// </summary>
public sealed class FoundPictures(PictureLedger ledger, IPictureShelf shelf, PictureFetch fetch, TimeProvider clock)
{
    private static readonly IReadOnlyDictionary<string, KeptPicture> None = new Dictionary<string, KeptPicture>();

    internal async Task<ItemPictures> TakeAsync(WireStory story, IReadOnlyList<W.WireBlock> blocks, ItemPlace place, CancellationToken cancel)
    {
        var lead = story.Media.FirstOrDefault(IsPicture);
        var first = blocks.FirstOrDefault() as W.PictureBlock;
        var missing = 0;
        var brought = place.BringsPictures ? await BringAsync(blocks.OfType<W.PictureBlock>().Select(picture => picture.Url).Prepend(lead?.Url ?? ""), place, cancel) : None;
        if (lead is not null && (first is null || NameOf(first.Url) != NameOf(lead.Url)))
        {
            var caption = lead.Description ?? lead.Title ?? "";
            missing += await EnterAsync(lead.Url, caption, lead.Alt ?? story.Alt ?? caption, lead.Credit ?? "", place, brought, cancel);
        }
        foreach (var picture in blocks.OfType<W.PictureBlock>().DistinctBy(picture => picture.Url))
        {
            missing += await EnterAsync(picture.Url, picture.Caption.Plain, picture.Alt ?? picture.Caption.Plain, picture.Credit ?? "", place, brought, cancel);
        }
        return new ItemPictures(first is not null ? NameOf(first.Url) : lead is not null ? NameOf(lead.Url) : null, first is not null, missing);
    }

    /// <summary>A name that the same address always gets.</summary>
    internal static PictureId NameOf(string url)
    {
        var stem = Slug.From(Path.GetFileNameWithoutExtension(FileNameOf(url))) is { Length: > 0 } slug ? slug : "picture";
        var mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url)))[..8];
        return new PictureId($"{(stem.Length > 80 ? stem[..80].TrimEnd('-') : stem)}-{mark}");
    }

    private static bool IsPicture(WireMedia media) =>
        media.Url.Length > 0 && (media.Type?.StartsWith("image/", StringComparison.Ordinal) ?? media.Role != WireMediaRole.Enclosure);

    /// <summary>Those that are not here yet, fetched together.</summary>
    private async Task<IReadOnlyDictionary<string, KeptPicture>> BringAsync(IEnumerable<string> urls, ItemPlace place, CancellationToken cancel)
    {
        var wanted = new List<string>();
        foreach (var url in urls.Where(url => url.Length > 0).Distinct())
        {
            var isBeside = place.File is { } path && FileBeside(path, url) is not null;
            if (!isBeside && await ledger.FindAsync(NameOf(url), cancel) is not { IsMissing: false })
            {
                wanted.Add(url);
            }
        }
        return await fetch.BringAsync(wanted, cancel);
    }

    /// <returns>1 when the picture is missing, else 0.</returns>
    private async Task<int> EnterAsync(string url, string caption, string alt, string credit, ItemPlace place, IReadOnlyDictionary<string, KeptPicture> brought, CancellationToken cancel)
    {
        var id = NameOf(url);
        if (await ledger.FindAsync(id, cancel) is { IsMissing: false })
        {
            return 0;
        }
        var kept = place.File is { } path && FileBeside(path, url) is { } file ? await KeepAsync(file, cancel) : brought.GetValueOrDefault(url);
        var isKept = kept?.Hash is not null;
        var picture = new Picture
        {
            Id = id, Hash = kept?.Hash, Width = kept?.Width ?? 0, Height = kept?.Height ?? 0, Kind = PictureKind.Agency,
            MissingFrom = isKept ? null : url, ReceivedAt = clock.GetUtcNow(),
        };
        var text = new PictureText
        {
            PictureId = id, EditionId = place.Edition.Id, Caption = caption.Length > 0 ? caption : kept?.Caption ?? "", Alt = alt, Photographer = kept?.Byline ?? "", Agency = credit.Length > 0 ? credit : kept?.Credit ?? place.Source?.Credit ?? "",
        };
        await ledger.PutAsync(picture, [text], cancel);
        return isKept ? 0 : 1;
    }

    private async Task<KeptPicture> KeepAsync(string file, CancellationToken cancel)
    {
        await using var bytes = File.OpenRead(file);
        return await shelf.KeepAsync(bytes, cancel);
    }

    /// <summary>The file of that name in the folder of the import, in the folder that browsers put beside a saved page, or among a site's uploads.</summary>
    private static string? FileBeside(string path, string url)
    {
        var name = FileNameOf(url);
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var saved = Path.Combine(folder, Path.GetFileNameWithoutExtension(path) + "_files");
        return name.Length == 0 ? null : new[] { Path.Combine(folder, name), Path.Combine(saved, name) }.FirstOrDefault(File.Exists) ?? Uploads.FileOf(path, url);
    }

    /// <summary>The last part of an address, which can hold nothing that leaves a folder.</summary>
    private static string FileNameOf(string url)
    {
        var path = Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.AbsolutePath : url.Split('?', '#')[0];
        var name = Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]);
        return name is "." or ".." || name.AsSpan().IndexOfAny(Path.GetInvalidFileNameChars()) >= 0 || name.Contains('\\') ? "" : name;
    }
}

/// <param name="Lead">The article's lead picture.</param>
/// <param name="LeadStandsFirst">The lead is the first block of the body, which then need not show it again.</param>
internal sealed record ItemPictures(PictureId? Lead, bool LeadStandsFirst, int Missing)
{
    public PictureId NameOf(W.PictureBlock picture) => FoundPictures.NameOf(picture.Url);
}
