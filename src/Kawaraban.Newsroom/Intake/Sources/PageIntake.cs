using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake.Fetching;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Wire;

namespace Kawaraban.Newsroom.Intake.Sources;

/// <summary>Brings in one page by its address, as an editor wishes, without setting up a source.</summary>
public sealed class PageIntake(IFetcher fetcher, ItemTaking items)
{
    /// <summary>What became of it.</summary>
    /// <param name="Article">The draft that was made or changed; null where nothing was.</param>
    /// <param name="Code">Why not: a stable code; else empty.</param>
    public sealed record Brought(ArticleId? Article, string Code);

    public async Task<Brought> BringAsync(string address, Edition edition, SectionId? section, CancellationToken cancel = default)
    {
        var outcome = await fetcher.FetchAsync(new FetchRequest(address, FetchKind.Page), cancel);
        return outcome switch
        {
            FetchOutcome.Fetched fetched => await TakeAsync(Teleprinter.Read(fetched.Bytes, new WireHints(fetched.Url, fetched.ContentType)), edition, section, cancel),
            FetchOutcome.Refused refused => new Brought(null, refused.Code),
            _ => new Brought(null, FetchCode.NotReached),
        };
    }

    private async Task<Brought> TakeAsync(WireDocument wire, Edition edition, SectionId? section, CancellationToken cancel)
    {
        if (!wire.Ok)
        {
            return new Brought(null, WireCodes.Of(wire.Error!.Code));
        }
        if (wire.Items.Count != 1)
        {
            return new Brought(null, "feed-not-page");
        }
        var taken = await items.TakeAsync(wire, wire.Items[0], new ItemPlace(edition, section, BringsPictures: true), release: false, cancel);
        return new Brought(taken.Article, taken.Article is null ? taken.Code : "");
    }
}
