using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Newsroom.Translations.Exchange;
using Kawaraban.Newsroom.Translations.Machine;
using Kawaraban.Newsroom.Translations.Proposals;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>Asks the machine for rows of drafts. What it says is laid beside the row, or shown to who asked; it is nobody's text until they take it.</summary>
public sealed class MachineDesk(IMachineTranslator machine, DraftPaper drafts, TranslationRows translationRows, ProposalDesk proposals, IApprovedTerms terms, Publication publication)
{
    /// <summary>Rows before and after that the machine reads along.</summary>
    private const int Neighbours = 2;

    public bool IsSetUp => machine.IsSetUp;

    /// <summary>A text for a row, for who asked to look at.</summary>
    public async Task<MachineOutcome> TextAsync(ArticleId article, BlockId block, CancellationToken cancel = default)
    {
        var draft = machine.IsSetUp ? await drafts.FindAsync(article, cancel) : null;
        var rows = draft is null ? [] : await translationRows.OfAsync(draft, cancel);
        var at = rows.ToList().FindIndex(row => row.Target.Id == block && !row.IsGone);
        return !machine.IsSetUp ? new MachineOutcome.Refused(MachineCode.NotSetUp)
            : at < 0 ? new MachineOutcome.Refused(MachineCode.NoSource)
            : await machine.TranslateAsync(await OrderAsync(draft!, rows, at, cancel), cancel);
    }

    /// <summary>The same, laid beside the row.</summary>
    public async Task<MachineOutcome> ProposeAsync(ArticleId article, BlockId block, StaffId by, CancellationToken cancel = default)
    {
        var outcome = await TextAsync(article, block, cancel);
        if (outcome is MachineOutcome.Proposed(var text, var engine, var remarks))
        {
            var name = engine.Length <= Proposal.MaxEngine ? engine : engine[..Proposal.MaxEngine];
            await proposals.LayAsync(article, block, ProposalKind.Machine, text, string.Join(' ', remarks), name, by, cancel);
        }
        return outcome;
    }

    /// <summary>The rows that have a source with words, no text, and nothing of a machine's beside them: where a round goes on.</summary>
    public async Task<IReadOnlyList<BlockId>> EmptyAsync(ArticleId article, CancellationToken cancel = default)
    {
        if (await drafts.FindAsync(article, cancel) is not { } draft)
        {
            return [];
        }
        var proposed = (await proposals.OpenAsync(article, cancel)).Where(proposal => proposal.Kind == ProposalKind.Machine).Select(proposal => proposal.BlockId).ToHashSet();
        return [.. (await translationRows.OfAsync(draft, cancel))
            .Where(row => row.Target.Text.Length == 0 && !row.IsGone && !proposed.Contains(row.Target.Id) && row.Unit(UnitStanding.Open, [], []) is not null)
            .Select(row => row.Target.Id)];
    }

    private async Task<MachineOrder> OrderAsync(DraftView draft, IReadOnlyList<ExchangeRow> rows, int at, CancellationToken cancel)
    {
        var (from, to) = (publication[draft.Source!.Article.EditionId], publication[draft.Article.EditionId]);
        var text = string.Join('\n', rows[at].Sources);
        return new MachineOrder
        {
            Text = text, From = from.Language, To = to.Language, Register = to.Register,
            Terms = await terms.InAsync(Words(rows[at]), from.Id, to.Id, cancel),
            Context = [.. rows.Where((_, i) => i != at && Math.Abs(i - at) <= Neighbours).Select(Words)],
        };
    }

    private static string Words(ExchangeRow row) => string.Join('\n', row.Sources.Select(text => Written.Read(text).PlainText));
}
