using System.Globalization;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Proposals;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>What an article's text offers a story file: taken, mended or let go, one after the other. Nothing of it is a fact until somebody takes it.</summary>
internal sealed class FileProposals(Reception reception, FileProposalBook book, StoryFileBook files, FactEntry entry, FactDesk desk, TimeProvider clock)
{
    public static async Task<IResult> ShowAsync(string key, string? article, int? took, int? fact, int? evidence, string? proposal, string? let, HttpContext context, Reception reception, FileProposalBook book, CancellationToken cancel)
    {
        if (!Guid.TryParse(article, out var id))
        {
            return await reception.NotFoundAsync(context);
        }
        var seat = await reception.SeatAsync(context);
        return await reception.RefusedAsync(context, seat, DeskRole.Reader, new ArticleId(id)) is { } refused ? refused
            : await book.FindAsync(key, new ArticleId(id), cancel) is { } offered ? await reception.PageAsync<FileProposalPage>(new FileProposalView(seat, offered) { Took = took, Vouched = Vouching.Of(fact, evidence, proposal), Let = let }, seat)
            : await reception.NotFoundAsync(context);
    }

    public static Task<IResult> TakeAsync(string key, HttpContext context, FileProposals proposals, CancellationToken cancel) => proposals.ActAsync(key, context, DeskRole.Editor, proposals.TakeAsync, cancel);

    public static Task<IResult> VouchAsync(string key, HttpContext context, FileProposals proposals, CancellationToken cancel) => proposals.ActAsync(key, context, DeskRole.Translator, proposals.VouchAsync, cancel);

    public static Task<IResult> DismissAsync(string key, HttpContext context, FileProposals proposals, CancellationToken cancel) => proposals.ActAsync(key, context, DeskRole.Editor, proposals.DismissAsync, cancel);

    public static async Task<IResult> DismissRestAsync(string key, HttpContext context, FileProposals proposals, CancellationToken cancel) =>
        await proposals.DismissRestAsync(key, await context.Request.ReadFormAsync(cancel), context, cancel);

    public static Task<IResult> BringBackAsync(string key, HttpContext context, FileProposals proposals, CancellationToken cancel) => proposals.ActAsync(key, context, DeskRole.Editor, proposals.BringBackAsync, cancel);

    public static async Task<IResult> UndoAsync(string key, HttpContext context, FileProposals proposals, CancellationToken cancel) =>
        await proposals.UndoAsync(key, await context.Request.ReadFormAsync(cancel), context, cancel);

    public static async Task<IResult> UndoVouchAsync(string key, HttpContext context, FileProposals proposals, CancellationToken cancel) =>
        await proposals.UndoVouchAsync(key, await context.Request.ReadFormAsync(cancel), context, cancel);

    /// <summary>Where to go on after something was done.</summary>
    /// <param name="took">The fact that was just entered: it may be taken back.</param>
    /// <param name="vouched">The evidence that was just added: it too may be taken back.</param>
    public static string Path(string key, ArticleId article, string done, int? took = null, Vouching? vouched = null, string? let = null, string? next = null) => string.Create(
        CultureInfo.InvariantCulture,
        $"/desk/files/{key}/proposals?article={article}&done={done}{(took is { } number ? $"&took={number}" : "")}{vouched}{(let is null ? "" : $"&let={let}")}{(next is null ? "" : $"#p-{next}")}");

    private async Task<IResult> ActAsync(string key, HttpContext context, DeskRole needed, Func<Chosen, CancellationToken, Task<IResult>> act, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        if (form.Id("article") is not { } id)
        {
            return await reception.NotFoundAsync(context);
        }
        var (article, seat) = (new ArticleId(id), await reception.SeatAsync(context));
        return await reception.RefusedAsync(context, seat, needed, article) is { } refused ? refused
            : await book.FindAsync(key, article, cancel) is not { } offered ? await reception.NotFoundAsync(context)
            : offered.Find(form.Text("proposal")) is { } proposal ? await act(new Chosen(context, seat, offered, proposal, form.Number("fact")), cancel)
            : new LeadTo(Path(key, article, "proposalGone"));
    }

    /// <summary>Takes back what was just taken: a fact is never deleted, so it is withdrawn, and the record says why. One that took the place of another stays: the older fact would hold again, and somebody would have to look at it.</summary>
    private async Task<IResult> UndoAsync(string key, IFormCollection form, HttpContext context, CancellationToken cancel)
    {
        if (form.Id("article") is not { } id || form.Number("fact") is not { } number)
        {
            return await reception.NotFoundAsync(context);
        }
        var (article, seat) = (new ArticleId(id), await reception.SeatAsync(context));
        if (await reception.RefusedAsync(context, seat, DeskRole.Editor, article) is { } refused)
        {
            return refused;
        }
        if (await files.FindAsync(key, cancel) is not { File: var file } || file.Find(number) is not { } fact)
        {
            return await reception.NotFoundAsync(context);
        }
        var act = new FactAct { Kind = FactActKind.Withdrawn, At = clock.GetUtcNow(), ByName = seat.Member!.Name, By = seat.Staff, Reason = seat["facts.takenBack"] };
        var isTakenBack = !file.Supersedes(fact).Any() && await desk.DoAsync(key, number, act, cancel) is FactOutcome.Done;
        return new LeadTo(Path(key, article, isTakenBack ? "factTakenBack" : "factNotTakenBack"));
    }

    private Task<IResult> TakeAsync(Chosen chosen, CancellationToken cancel)
    {
        var (seat, offered, proposal) = (chosen.Seat, chosen.Offered, chosen.Proposal);
        if (!proposal.IsOpen)
        {
            return Task.FromResult<IResult>(new LeadTo(Path(chosen.Key, offered.Article.Id, "proposalDone", next: chosen.Next)));
        }
        var fields = ProposedFields.Of(FactFields.Empty(seat), proposal, offered, seat.Publication, term => term.Slug);
        return entry.EnterAsync(
            seat, offered.Sheet, fields, number => Path(chosen.Key, offered.Article.Id, "factEntered", number, next: chosen.Next), chosen.Context, file => offered.IsTaken(file, proposal) ? new FactFault("proposal", "taken") : null, cancel);
    }

    private async Task<IResult> VouchAsync(Chosen chosen, CancellationToken cancel)
    {
        if (!chosen.Proposal.IsOpen)
        {
            return new LeadTo(Path(chosen.Key, chosen.Offered.Article.Id, "proposalDone", next: chosen.Next));
        }
        var (proposed, version) = (chosen.Proposal.Fact, chosen.Offered.Version);
        var evidence = new FactEvidence
        {
            Voucher = proposed.Proposal.Voucher, Strength = proposed.Proposal.Strength, VouchedById = proposed.Source, ArticleId = chosen.Offered.Article.Id, VersionId = version.Id,
            BlockId = proposed.Block, Start = proposed.Sentence.Start, Quote = proposed.Quote,
        };
        if (await desk.VouchAsync(chosen.Key, chosen.Fact ?? 0, evidence, chosen.Seat.Member!.Name, chosen.Seat.Staff, cancel) is not FactOutcome.Done(var fact))
        {
            return await reception.NotFoundAsync(chosen.Context);
        }
        // What the fact rests on already is not there once more, and nobody has added anything that could be taken back.
        var added = fact.Evidence.IndexOf(evidence) is var at and >= 0 ? new Vouching(fact.Number, at + 1, proposed.Key) : null;
        return new LeadTo(Path(chosen.Key, chosen.Offered.Article.Id, "factVouched", vouched: added, next: chosen.Next));
    }

    /// <summary>Takes back the evidence that was just added: it stays in the record, which says why.</summary>
    private async Task<IResult> UndoVouchAsync(string key, IFormCollection form, HttpContext context, CancellationToken cancel)
    {
        if (form.Id("article") is not { } id || Vouching.Of(form) is not { } vouched)
        {
            return await reception.NotFoundAsync(context);
        }
        var (article, seat) = (new ArticleId(id), await reception.SeatAsync(context));
        if (await reception.RefusedAsync(context, seat, DeskRole.Translator, article) is { } refused)
        {
            return refused;
        }
        return await desk.TakeBackAsync(key, vouched.Fact, vouched.Evidence, seat["facts.evidenceTakenBack"], seat.Member!.Name, seat.Staff, mayAny: false, cancel) switch
        {
            FactOutcome.Done => new LeadTo(Path(key, article, "evidenceTakenBack", next: vouched.Proposal)),
            FactOutcome.Refused => new LeadTo(Path(key, article, "evidenceNotTakenBack")),
            _ => await reception.NotFoundAsync(context),
        };
    }

    private async Task<IResult> DismissAsync(Chosen chosen, CancellationToken cancel)
    {
        await book.DismissAsync(chosen.Offered.Sheet.File.Id, chosen.Offered.Article.Id, chosen.Proposal.Fact.Key, chosen.Seat.Staff, cancel);
        return new LeadTo(Path(chosen.Key, chosen.Offered.Article.Id, "proposalLet", let: chosen.Proposal.Fact.Key, next: chosen.Next));
    }

    /// <summary>Lets all go that somebody was shown; what came since stays.</summary>
    private async Task<IResult> DismissRestAsync(string key, IFormCollection form, HttpContext context, CancellationToken cancel)
    {
        if (form.Id("article") is not { } id)
        {
            return await reception.NotFoundAsync(context);
        }
        var (article, seat) = (new ArticleId(id), await reception.SeatAsync(context));
        if (await reception.RefusedAsync(context, seat, DeskRole.Editor, article) is { } refused)
        {
            return refused;
        }
        if (await book.FindAsync(key, article, cancel) is not { } offered)
        {
            return await reception.NotFoundAsync(context);
        }
        var shown = form["proposal"].ToHashSet();
        foreach (var proposal in offered.Proposals.Where(proposal => proposal.IsOpen && shown.Contains(proposal.Fact.Key)))
        {
            await book.DismissAsync(offered.Sheet.File.Id, article, proposal.Fact.Key, seat.Staff, cancel);
        }
        return new LeadTo(Path(key, article, "proposalsLet"));
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
        public string? Next => Offered.NextTo(Proposal.Fact.Key)?.Fact.Key;
    }
}
