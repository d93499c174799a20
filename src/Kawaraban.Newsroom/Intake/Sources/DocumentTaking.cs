using System.Data.Common;
using Kawaraban.Language.Characters;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Wire;

namespace Kawaraban.Newsroom.Intake.Sources;

/// <summary>Takes the items of one document of a source, as its rule says, and notes what became of each.</summary>
public sealed class DocumentTaking(ItemTaking items, EntryDesk entries, ArrivalBook arrivals, TimeProvider clock)
{
    /// <summary>So many arrivals are written together: an interrupted poll loses no more than these, and finds their stories by their receipts.</summary>
    private const int WrittenTogether = 25;

    /// <returns>How many items could not be taken, and how many there are.</returns>
    internal async Task<(int Refused, int Total)> TakeAsync(WireDocument wire, IntakeSource source, ItemPlace place, CancellationToken cancel)
    {
        var known = await arrivals.KnownAsync(source.Id, cancel);
        var waiting = new List<Arrival>();
        var refused = 0;
        foreach (var (story, number) in InOrder(wire))
        {
            cancel.ThrowIfCancellationRequested();
            if (await LookAsync(wire, story, number, source, place, known, cancel) is not { } arrival)
            {
                continue;
            }
            known[arrival.ItemId] = arrival;
            waiting.Add(arrival);
            refused += arrival.Outcome == ArrivalOutcome.Refused ? 1 : 0;
            if (waiting.Count == WrittenTogether)
            {
                await arrivals.PutAsync(source.Id, waiting, cancel);
                waiting.Clear();
            }
        }
        await arrivals.PutAsync(source.Id, waiting, cancel);
        await arrivals.TrimAsync(source.Id, cancel);
        return (refused, wire.Items.Count);
    }

    /// <summary>Feeds begin with the newest: taken from their end, the newest is last in and stands first on the board.</summary>
    private static IEnumerable<(WireStory Story, int Number)> InOrder(WireDocument wire)
    {
        var numbered = wire.Items.Select((story, i) => (story, i + 1));
        return wire.Format is WireFormat.Rss or WireFormat.Rdf or WireFormat.Atom or WireFormat.JsonFeed ? numbered.Reverse() : numbered;
    }

    /// <returns>What became of it; null where it says nothing new.</returns>
    private async Task<Arrival?> LookAsync(
        WireDocument wire, WireStory story, int number, IntakeSource source, ItemPlace place, IReadOnlyDictionary<string, Arrival> known, CancellationToken cancel)
    {
        var (origin, fingerprint) = (ItemEntry.OriginOf(wire, story, place), Fingerprint.Of(story));
        var before = known.GetValueOrDefault(origin.ItemId);
        if (before?.Fingerprint == fingerprint)
        {
            return null;
        }
        var taken = IsRecalledLater(before, origin)
            ? new TakenItem(origin.ItemId, story.Title ?? "", ArrivalOutcome.Late)
            : await PassedOverAsync(wire, story, origin, source, place, cancel) ?? await TakeAsync(wire, story, source, place, cancel);
        return new Arrival
        {
            SourceId = source.Id, ItemId = origin.ItemId, At = clock.GetUtcNow(), Title = Graphemes.Beginning(taken.Title, Arrival.MaxTitle), Outcome = taken.Outcome,
            Code = taken.Code, Message = Graphemes.Beginning(taken.Message, Arrival.MaxMessage), Place = $"item {number}", ArticleId = taken.Article,
            Version = taken.Outcome == ArrivalOutcome.Late ? before?.Version ?? "" : origin.Version,
            Fingerprint = taken.Code == "not-written" ? null : fingerprint,
        };
    }

    /// <summary>A cancellation that overtook what it cancels has left no receipt: the arrival remembers it.</summary>
    private static bool IsRecalledLater(Arrival? before, EntryOrigin origin) =>
        before is { Code: "cancelled" or "withheld" } && WireOrder.IsOlder(origin.Version, null, before.Version, null);

    /// <summary>What has become a story is always followed: its correction or cancellation need not fit the rule.</summary>
    private async Task<TakenItem?> PassedOverAsync(WireDocument wire, WireStory story, EntryOrigin origin, IntakeSource source, ItemPlace place, CancellationToken cancel)
    {
        var code = IsOtherLanguage(wire, story, source) ? "language" : source.Rule.Objection(story);
        return code is null || await entries.KnowsAsync(place.Edition.Id, origin, cancel)
            ? null
            : new TakenItem(origin.ItemId, story.Title ?? "", ArrivalOutcome.PassedOver, Code: code);
    }

    /// <summary>An item that breaks the paper's own code is parked, and the rest comes in. Only where the archive is away nothing goes on.</summary>
    private async Task<TakenItem> TakeAsync(WireDocument wire, WireStory story, IntakeSource source, ItemPlace place, CancellationToken cancel)
    {
        try
        {
            return await items.TakeAsync(wire, story, place, source.ReleasesAtOnce, cancel);
        }
        catch (Exception broken) when (broken is not (OperationCanceledException or DbException or OutOfMemoryException))
        {
            return new TakenItem(ItemEntry.OriginOf(wire, story, place).ItemId, story.Title ?? "", ArrivalOutcome.Refused, Code: "parked", Message: broken.GetType().Name);
        }
    }

    private static bool IsOtherLanguage(WireDocument wire, WireStory story, IntakeSource source) =>
        source.Language is { } wanted && (story.Language ?? wire.Source.Language) is { Length: > 0 } said && !Primary(said).Equals(Primary(wanted), StringComparison.OrdinalIgnoreCase);

    private static string Primary(string language) => language.Split('-', '_')[0];
}
