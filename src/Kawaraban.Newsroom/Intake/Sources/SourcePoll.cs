using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake.Fetching;
using Kawaraban.Newsroom.Intake.Fetching.Hubs;
using Kawaraban.Newsroom.Intake.Fetching.Polling;
using Kawaraban.Wire;

namespace Kawaraban.Newsroom.Intake.Sources;

/// <summary>Polls a source once: asks, reads, takes, and writes down what became of it and when it is polled next.</summary>
public sealed class SourcePoll(SourceBook sources, HubBook hubs, DocumentTaking documents, FolderPoll folders, IFetcher fetcher, Publication publication, TimeProvider clock)
{
    /// <summary>A poll that takes longer is ended; what it took is in, and the next goes on where it was.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <param name="asked">Somebody asks for it: it is polled whether it is due, paused, or gone.</param>
    /// <returns>False where somebody else polls it, or it is not to be polled.</returns>
    public async Task<bool> RunAsync(IntakeSourceId id, bool asked, CancellationToken cancel = default)
    {
        if (await sources.ClaimAsync(id, asked, Limit * 2, cancel) is not { } source)
        {
            return false;
        }
        using var limit = new CancellationTokenSource(Limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
        try
        {
            var outcome = await AskAsync(source, either.Token);
            await sources.CloseAsync(source, outcome, CancellationToken.None);
            if (outcome is PollOutcome.Came came)
            {
                await hubs.FollowAsync(source.Id, came.Offer, CancellationToken.None);
            }
        }
        catch (OperationCanceledException)
        {
            await sources.CloseAsync(source, cancel.IsCancellationRequested ? null : new PollOutcome.Failed("too-slow", ""), CancellationToken.None);
            cancel.ThrowIfCancellationRequested();
        }
        catch (Exception)
        {
            // Whoever runs the round tells the operator; the editor is told that it failed, and it is tried again.
            await sources.CloseAsync(source, new PollOutcome.Failed("unexpected", ""), CancellationToken.None);
            throw;
        }
        return true;
    }

    /// <summary>Takes what a hub sent as if it had been asked for. Where the source is being polled, it is polled again after.</summary>
    public async Task TakeAsync(IntakeSourceId id, Fetching.Arrival sent, CancellationToken cancel = default)
    {
        if (await sources.FindAsync(id, cancel) is not { IsPaused: false })
        {
            return;
        }
        if (await sources.ClaimAsync(id, asked: true, Limit, cancel) is not { } source || publication.Find(source.EditionId.Value) is not { } edition)
        {
            await sources.HurryAsync(id, cancel);
            return;
        }
        PollOutcome? outcome = null;
        try
        {
            var wire = Teleprinter.Read(sent.Bytes, new WireHints(sent.Url, sent.ContentType));
            if (wire.Ok && wire.Format != WireFormat.Html)
            {
                await documents.TakeAsync(wire, source, new ItemPlace(edition, source.Section, null, source, source.BringsPictures), cancel);
                outcome = new PollOutcome.NothingNew();
            }
        }
        finally
        {
            await sources.CloseAsync(source, outcome, CancellationToken.None);
        }
    }

    private async Task<PollOutcome> AskAsync(IntakeSource source, CancellationToken cancel)
    {
        if (publication.Find(source.EditionId.Value) is not { } edition)
        {
            return new PollOutcome.Failed("no-edition", "");
        }
        if (source.Kind == SourceKind.Folder)
        {
            return await folders.RunAsync(source, edition, cancel);
        }
        var request = new FetchRequest(source.Address, source.Kind == SourceKind.Page ? FetchKind.Page : FetchKind.Feed) { ETag = source.ETag, LastModified = source.LastModified };
        return await fetcher.FetchAsync(request, cancel) switch
        {
            FetchOutcome.Fetched fetched => await TakeAsync(fetched, source, edition, cancel),
            FetchOutcome.NotModified same => new PollOutcome.NothingNew(same.MaxAge, same.MovedTo),
            FetchOutcome.Gone => new PollOutcome.Gone(),
            FetchOutcome.Refused refused => new PollOutcome.Failed(refused.Code, "", refused.RetryAfter),
            _ => new PollOutcome.Failed("unexpected", ""),
        };
    }

    private async Task<PollOutcome> TakeAsync(FetchOutcome.Fetched fetched, IntakeSource source, Edition edition, CancellationToken cancel)
    {
        var wire = Teleprinter.Read(fetched.Bytes, new WireHints(fetched.Url, fetched.ContentType));
        if (!wire.Ok)
        {
            return new PollOutcome.Failed(WireCodes.Of(wire.Error!.Code), wire.Error.Message);
        }
        if (source.Kind == SourceKind.Feed && wire.Format == WireFormat.Html)
        {
            return new PollOutcome.Failed("page-not-feed", FeedOf(wire) ?? "");
        }
        await documents.TakeAsync(wire, source, new ItemPlace(edition, source.Section, null, source, source.BringsPictures), cancel);
        return new PollOutcome.Came(Import.FormatOf(wire)) { ETag = fetched.ETag, LastModified = fetched.LastModified, MovedTo = fetched.MovedTo, Offer = WebSubOffer.Of(fetched, wire.Source), Pace = FeedPace.Of(wire.Source), MaxAge = fetched.MaxAge };
    }

    /// <summary>The feed that a page names as its own.</summary>
    private static string? FeedOf(WireDocument page) => page.Source.Links.Concat(page.Items.SelectMany(item => item.Links))
        .FirstOrDefault(link => link.Rel == "alternate" && link.Type is "application/rss+xml" or "application/atom+xml" or "application/feed+json")?.Href;
}
