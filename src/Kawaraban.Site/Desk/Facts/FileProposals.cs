using System.Globalization;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Proposals;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>What an article's text offers a story file: taken, mended or let go, one after the other. Nothing of it is a fact until somebody takes it.</summary>
internal sealed class FileProposals(Reception reception, FileProposalBook book, FactEntry entry, FactDesk desk)
{
    public static async Task<IResult> ShowAsync(string key, string? article, int? took, string? let, HttpContext context, Reception reception, FileProposalBook book, CancellationToken cancel) =>
        Guid.TryParse(article, out var id) && await book.FindAsync(key, new ArticleId(id), cancel) is { } offered
            ? await PageAsync(new FileProposalView(await reception.SeatAsync(context), offered) { Took = took, Let = let }, reception)
            : await reception.NotFoundAsync(context);

    public static Task<IResult> TakeAsync(string key, HttpContext context, FileProposals proposals, CancellationToken cancel) => proposals.ActAsync(key, context, proposals.TakeAsync, cancel);

    public static Task<IResult> VouchAsync(string key, HttpContext context, FileProposals proposals, CancellationToken cancel) => proposals.ActAsync(key, context, proposals.VouchAsync, cancel);

    public static Task<IResult> DismissAsync(string key, HttpContext context, FileProposals proposals, CancellationToken cancel) => proposals.ActAsync(key, context, proposals.DismissAsync, cancel);

    public static Task<IResult> BringBackAsync(string key, HttpContext context, FileProposals proposals, CancellationToken cancel) => proposals.ActAsync(key, context, proposals.BringBackAsync, cancel);

    /// <summary>Takes back what was just taken: a fact is never deleted, so it is withdrawn, and the record says why.</summary>
    public static async Task<IResult> UndoAsync(string key, HttpContext context, Reception reception, FactDesk desk, TimeProvider clock, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        if (form.Id("article") is not { } article || form.Number("fact") is not { } number)
        {
            return await reception.NotFoundAsync(context);
        }
        var act = new FactAct { Kind = FactActKind.Withdrawn, At = clock.GetUtcNow(), ByName = seat.Member!.Name, By = seat.Staff, Reason = seat["facts.takenBack"] };
        return await desk.DoAsync(key, number, act, cancel) is FactOutcome.Missing ? await reception.NotFoundAsync(context) : new LeadTo(Path(key, new ArticleId(article), "factTakenBack"));
    }

    /// <summary>Where to go on after something was done.</summary>
    /// <param name="took">The fact that was just entered: it may be taken back.</param>
    public static string Path(string key, ArticleId article, string done, int? took = null, string? let = null, string? next = null) => string.Create(
        CultureInfo.InvariantCulture,
        $"/desk/files/{key}/proposals?article={article}&done={done}{(took is { } number ? $"&took={number}" : "")}{(let is null ? "" : $"&let={let}")}{(next is null ? "" : $"#p-{next}")}");

    private static Task<IResult> PageAsync(FileProposalView view, Reception reception) => reception.PageAsync<FileProposalPage>(view, view.Seat);

    private async Task<IResult> ActAsync(string key, HttpContext context, Func<Chosen, CancellationToken, Task<IResult>> act, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        return form.Id("article") is { } id && await book.FindAsync(key, new ArticleId(id), cancel) is { } offered
            ? offered.Find(form.Text("proposal")) is { } proposal
                ? await act(new Chosen(context, await reception.SeatAsync(context), offered, proposal, form.Number("fact")), cancel)
                : new LeadTo(Path(key, offered.Article.Id, "proposalGone"))
            : await reception.NotFoundAsync(context);
    }

    private Task<IResult> TakeAsync(Chosen chosen, CancellationToken cancel)
    {
        var (seat, offered) = (chosen.Seat, chosen.Offered);
        var empty = new FactFields { Wordings = [.. seat.Publication.Editions.Select(edition => new WordingFields(edition.Id, "", ""))] };
        var fields = ProposedFields.Of(empty, chosen.Proposal.Fact, offered, seat.Publication, term => term.Slug);
        return entry.EnterAsync(seat, offered.Sheet, fields, number => Path(chosen.Key, offered.Article.Id, "factEntered", number, next: chosen.Next), chosen.Context, cancel);
    }

    private async Task<IResult> VouchAsync(Chosen chosen, CancellationToken cancel)
    {
        var (proposed, version) = (chosen.Proposal.Fact, chosen.Offered.Version);
        var evidence = new FactEvidence
        {
            Voucher = proposed.Proposal.Voucher, Strength = proposed.Proposal.Strength, VouchedById = proposed.Source, ArticleId = chosen.Offered.Article.Id, VersionId = version.Id,
            BlockId = proposed.Block, Start = proposed.Sentence.Start, Quote = proposed.Quote,
        };
        return await desk.VouchAsync(chosen.Key, chosen.Fact ?? 0, evidence, chosen.Seat.Member!.Name, chosen.Seat.Staff, cancel) is FactOutcome.Done
            ? new LeadTo(Path(chosen.Key, chosen.Offered.Article.Id, "factVouched", next: chosen.Next))
            : await reception.NotFoundAsync(chosen.Context);
    }

    private async Task<IResult> DismissAsync(Chosen chosen, CancellationToken cancel)
    {
        await book.DismissAsync(chosen.Offered.Sheet.File.Id, chosen.Offered.Article.Id, chosen.Proposal.Fact.Key, chosen.Seat.Staff, cancel);
        return new LeadTo(Path(chosen.Key, chosen.Offered.Article.Id, "proposalLet", let: chosen.Proposal.Fact.Key, next: chosen.Next));
    }

    private async Task<IResult> BringBackAsync(Chosen chosen, CancellationToken cancel)
    {
        await book.BringBackAsync(chosen.Offered.Sheet.File.Id, chosen.Offered.Article.Id, chosen.Proposal.Fact.Key, cancel);
        return new LeadTo(Path(chosen.Key, chosen.Offered.Article.Id, "proposalBack", next: chosen.Proposal.Fact.Key));
    }

    /// <summary>The proposal that a form names, with the page that it stands on.</summary>
    /// <param name="Fact">The number of the fact that the form names besides.</param>
    private sealed record Chosen(HttpContext Context, Seat Seat, ArticleProposals Offered, ArticleProposal Proposal, int? Fact)
    {
        public string Key => Offered.Sheet.File.Key;

        /// <summary>The open proposal behind this one, else the one before it.</summary>
        public string? Next => Offered.Proposals.SkipWhile(other => other != Proposal).Skip(1).Concat(Offered.Proposals.TakeWhile(other => other != Proposal).Reverse()).FirstOrDefault(other => other.IsOpen)?.Fact.Key;
    }
}
