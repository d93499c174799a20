using Kawaraban.Site.Desk.Api;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kawaraban.Site.Desk.Bench;

/// <summary>The bench's own API: what its script asks, and what another program may.</summary>
internal static class BenchRoutes
{
    public static IServiceCollection AddBench(this IServiceCollection services)
    {
        services.TryAddSingleton<IMachineOffers, NoMachine>();
        return services.AddSingleton<Attendance>().AddSingleton<RowOffers>();
    }

    public static void MapBench(this RouteGroupBuilder staff)
    {
        var article = staff.MapGroup("/api/articles/{id:guid}");
        article.MapRead("/bench", BenchSheet.ShowAsync).Described("getBench", "The draft row by row, each beside what it was made from").Answers<BenchAnswer>();
        article.MapRead("/presence", AttendanceDesk.ShowAsync).Described("getPresence", "Who else has the article open, and what was saved since").Answers<AttendanceAnswer>();
        article.MapWrite("/blocks", RowPlacing.AddAsync).Described("addBlock", "Adds a block").Takes<SentBeginning>().Answers<AddedAnswer>().Refuses<TooLongAnswer>(StatusCodes.Status413PayloadTooLarge);
        article.MapWrite("/undo", RowPlacing.UndoAsync).Described("undoPasteUp", "Takes back the last splitting, joining, moving, leaving out or adding").Takes<SentUndo>().Answers<SavedAnswer>().RefusesConflicts();
        var block = article.MapGroup("/blocks/{blockId:guid}");
        block.MapLater("", [HttpMethods.Put], RowSaving.SaveAsync).Described("saveBlock", "Saves a block on the revision that was read").Takes<SentRow>().Answers<SavedAnswer>().RefusesTexts();
        block.MapWrite("/split", RowPlacing.SplitAsync).Described("splitBlock", "Makes two blocks of one").Takes<SentSplit>().Answers<AddedAnswer>().RefusesTexts();
        block.MapWrite("/merge", RowPlacing.MergeAsync).Described("mergeBlocks", "Makes one block of it and the next").Takes<SentMerge>().Answers<SavedAnswer>().RefusesTexts();
        block.MapWrite("/omit", RowPlacing.OmitAsync).Described("omitBlock", "Leaves a block out").Takes<SentPlace>().Answers<SavedAnswer>().RefusesConflicts();
        block.MapWrite("/move", RowPlacing.MoveAsync).Described("moveBlock", "Moves a block up or down").Takes<SentMove>().Answers<DoneAnswer>().Refuses<ProblemAnswer>(StatusCodes.Status409Conflict);
        block.MapWrite("/settle", RowPlacing.SettleAsync).Described("settleBlock", "Takes what was decided of a change at the source").Takes<SentSettlement>().Answers<DoneAnswer>()
            .Refuses<ProblemAnswer>(StatusCodes.Status409Conflict);
        block.MapRead("/offers", OfferDesk.ShowAsync).Described("getOffers", "What memory and register have for a block").Answers<OffersAnswer>();
        block.MapWrite("/machine", OfferDesk.ProposeAsync).Described("askMachine", "Asks a machine for a proposal; it is saved nowhere").Answers<MachineAnswer>();
    }

    private static void RefusesTexts(this IEndpointConventionBuilder route) => route.RefusesConflicts().Refuses<TooLongAnswer>(StatusCodes.Status413PayloadTooLarge);

    private static IEndpointConventionBuilder RefusesConflicts(this IEndpointConventionBuilder route) => route.Refuses<ConflictAnswer>(StatusCodes.Status409Conflict);
}
