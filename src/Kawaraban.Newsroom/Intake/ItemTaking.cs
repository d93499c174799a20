using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Intake.Sources;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Wire;

namespace Kawaraban.Newsroom.Intake;

/// <summary>Takes one item of a document: into a draft, and where asked to readers; or recalls what was made from it.</summary>
public sealed class ItemTaking(EntryDesk entries, ReleaseDesk releases, ItemEntry items, TimeProvider clock)
{
    /// <summary>One bad item never keeps the rest out: what is wrong with it is said, and nothing of it is in.</summary>
    internal async Task<TakenItem> TakeAsync(WireDocument wire, WireStory story, ItemPlace place, bool release, CancellationToken cancel)
    {
        var origin = ItemEntry.OriginOf(wire, story, place);
        try
        {
            return origin.Standing != Standing.Usable ? await RecallAsync(origin, story, place, cancel)
                : IsNoText(story) ? new TakenItem(origin.ItemId, TitleOf(story), ArrivalOutcome.PassedOver, Code: "no-text")
                : await EnterAsync(wire, story, place, release, cancel);
        }
        catch (InvalidDataException wrong)
        {
            return Refused(origin, story, "bad-item", wrong.Message);
        }
        catch (NotWrittenException refused)
        {
            return Refused(origin, story, "not-written", refused.Message);
        }
    }

    /// <summary>A picture, a film or an event by itself is no article.</summary>
    private static bool IsNoText(WireStory story) => story.Type is not (WireStoryType.Text or WireStoryType.Composite) && story.Blocks.Count == 0;

    private static TakenItem Refused(EntryOrigin origin, WireStory story, string code, string message) =>
        new(origin.ItemId, TitleOf(story), ArrivalOutcome.Refused, Code: code, Message: message);

    private static string TitleOf(WireStory story) => story.Title?.Trim() ?? "";

    /// <summary>What is not to be used, and nothing was made from: it becomes no story.</summary>
    private async Task<TakenItem> RecallAsync(EntryOrigin origin, WireStory story, ItemPlace place, CancellationToken cancel)
    {
        var code = origin.Standing == Standing.Cancelled ? "cancelled" : "withheld";
        if (await entries.RecallAsync(place.Edition.Id, origin, cancel) is not { } recalled)
        {
            return new TakenItem(origin.ItemId, TitleOf(story), ArrivalOutcome.PassedOver, Code: code);
        }
        var outcome = recalled.Outcome switch { EntryOutcome.Late => ArrivalOutcome.Late, EntryOutcome.Unchanged => ArrivalOutcome.Unchanged, _ => ArrivalOutcome.Recalled };
        return new TakenItem(origin.ItemId, TitleOf(story), outcome, recalled.Article, outcome == ArrivalOutcome.Recalled ? code : "");
    }

    private async Task<TakenItem> EnterAsync(WireDocument wire, WireStory story, ItemPlace place, bool release, CancellationToken cancel)
    {
        var (entry, missing) = await items.MakeAsync(wire, story, place, cancel);
        var entered = await entries.EnterAsync(entry, cancel);
        var taken = new TakenItem(entry.Origin!.ItemId, entry.Head.Headline, OutcomeOf(entered.Outcome), entered.Article) { MissingPictures = missing };
        return release && entered.IsReleasable ? await ReleaseAsync(taken, entered.Article, story, cancel) : taken;
    }

    private async Task<TakenItem> ReleaseAsync(TakenItem taken, ArticleId article, WireStory story, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var said = SaidOf(taken, story) ?? now;
        var outcome = await releases.ReleaseAsync(article, null, ReleaseKind.Update, "", null, said < now ? said : now, cancel: cancel);
        if (outcome is ReleaseOutcome.Released released)
        {
            return taken with { Address = released.Address.Path };
        }
        var objections = outcome is ReleaseOutcome.Refused refused ? refused.Objections : [];
        if (objections is [{ Code: "embargoed", Until: { } until }])
        {
            await releases.HoldUntilAsync(article, until, cancel);
        }
        return taken with { Code = "not-released", Message = objections.Count > 0 ? string.Join(", ", objections.Select(objection => objection.Code)) : "there is no draft" };
    }

    /// <summary>A site that moves in brings each text at its first date, and what has changed since at that of the change.</summary>
    private static DateTimeOffset? SaidOf(TakenItem taken, WireStory story) =>
        story.Wp is not null && taken.Outcome != ArrivalOutcome.Updated ? story.Published ?? story.Updated : story.Updated ?? story.Published;

    private static ArrivalOutcome OutcomeOf(EntryOutcome outcome) => outcome switch
    {
        EntryOutcome.New => ArrivalOutcome.New,
        EntryOutcome.Updated => ArrivalOutcome.Updated,
        EntryOutcome.InWork => ArrivalOutcome.Kept,
        EntryOutcome.Late => ArrivalOutcome.Late,
        _ => ArrivalOutcome.Unchanged,
    };
}
