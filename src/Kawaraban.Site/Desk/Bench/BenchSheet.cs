using Kawaraban.Newsroom;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Site.Desk.Writing;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Bench;

/// <summary>Answers a draft row by row, each beside what it was made from.</summary>
internal static class BenchSheet
{
    public static async Task<IResult> ShowAsync(
        Guid id, HttpContext context, Reception reception, DraftPaper drafts, SourceWatch watch, Publication publication, StaffNames names, CancellationToken cancel)
    {
        await reception.SeatAsync(context);
        if (await drafts.FindAsync(new ArticleId(id), cancel) is not { } draft)
        {
            return ApiProblem.NotFound(ApiProblem.NoDraft, "the article has no draft");
        }
        var standing = await watch.OfAsync(draft.Version.Id, cancel);
        var said = await names.OfAsync(draft.Blocks.Select(block => block.SavedBy), cancel);
        var edition = publication[draft.Article.EditionId];
        return Results.Json(new BenchAnswer(
            draft.Article.Id.Value, draft.Version.Id.Value, draft.Version.Number, edition.Id.Value, edition.Language, edition.Direction,
            RowNews.OrderOf(draft.Blocks.Select(block => block.Id)), SourceOf(draft, standing, publication), [.. Rows(draft, standing, block => said(block.SavedBy))]));
    }

    private static BenchSourceAnswer? SourceOf(DraftView draft, SourceStanding? standing, Publication publication)
    {
        if (draft.Source is not { } source)
        {
            return null;
        }
        var edition = publication[source.Article.EditionId];
        return new BenchSourceAnswer(
            source.Article.Id.Value, edition.Id.Value, edition.Language, edition.Direction, source.Version.Number, standing?.Latest.Id.Value ?? source.Version.Id.Value, standing?.Latest.Number ?? source.LatestNumber);
    }

    private static IEnumerable<BenchRowAnswer> Rows(DraftView draft, SourceStanding? standing, Func<Block, string> nameOf)
    {
        var made = (standing?.Rows ?? []).ToLookup(row => row.Block);
        var offered = (standing?.Offered ?? []).ToDictionary(block => block.SourceBlock);
        foreach (var row in WritingRow.Of(draft, standing))
        {
            yield return row.Target is { } target ? Written(target, nameOf(target), made[target.Id])
                : row.IsOffered ? Offered(offered[row.Sources[0].Block])
                : Omitted(row.Sources[0]);
        }
    }

    private static BenchRowAnswer Omitted(WritingSource source) =>
        new("omitted", null, 0, "", null, false, null, null, "", [new(source.Block.Value, source.Text, source.Text, JsonName.Of(RowState.Current), null)]);

    private static BenchRowAnswer Written(Block block, string by, IEnumerable<RowStanding> sources) => new(
        "written", block.Id.Value, block.Revision, block.Text, block.Text.Length == 0 ? null : JsonName.Of(block.Body.GetType().Name), block.ConfirmedAt is not null, JsonName.Of(block.Origin), block.SavedAt, by,
        [.. sources.Select(row => new RowSourceAnswer(row.SourceBlock.Value, row.Before, row.Now, JsonName.Of(row.State), row.Class is { } kind ? JsonName.Of(kind) : null))]);

    private static BenchRowAnswer Offered(OfferedBlock block) => new(
        "offered", null, 0, "", null, false, null, null, "", [new(block.SourceBlock.Value, null, block.Text, JsonName.Of(RowState.Stale), block.Class is { } kind ? JsonName.Of(kind) : null)]);
}
