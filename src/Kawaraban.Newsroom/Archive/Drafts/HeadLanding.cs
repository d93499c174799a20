using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Newsroom.Translations.Exchange;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>Takes back the units of one draft's head: in place where nothing has moved on, beside it where it has.</summary>
internal sealed class HeadLanding(HeadPaper heads, ProposalDesk proposals, DraftView draft, IReadOnlyList<ExchangeHead> head, StaffId by)
{
    private readonly Dictionary<string, ExchangeHead> _head = head.ToDictionary(text => text.Id);
    private int _revision = draft.Version.Revision;

    /// <summary>Null where it is no unit of this head.</summary>
    public async Task<ExchangeLine?> LandAsync(ExchangeUnit unit, CancellationToken cancel)
    {
        if (!_head.TryGetValue(unit.Id, out var text))
        {
            return null;
        }
        switch (Landing.Of(unit, text))
        {
            case Landing.InPlace(var landed, var remarks) when await IsSavedAsync(text, landed, cancel):
                return new ExchangeLine(unit.Id, ExchangeOutcome.Landed, remarks);
            case Landing.InPlace(var landed, _):
                // Somebody saved the head in this very moment.
                return await LayAsync(unit, text.Field, landed, [LandingReason.TargetChanged], cancel);
            case Landing.ToCheck(var landed, var reasons):
                return await LayAsync(unit, text.Field, landed, reasons, cancel);
            case Landing.Refused(var reason):
                return new ExchangeLine(unit.Id, ExchangeOutcome.Refused, [reason]);
            default:
                return new ExchangeLine(unit.Id, ExchangeOutcome.Unchanged, []);
        }
    }

    private async Task<bool> IsSavedAsync(ExchangeHead text, string landed, CancellationToken cancel)
    {
        if (await heads.SaveAsync(draft.Version.Id, text.Field, _revision, landed, cancel) is not SaveOutcome.Saved saved)
        {
            return false;
        }
        _revision = saved.Revision;
        // A file may have a unit twice: the second meets what the first has left.
        _head[text.Id] = text with { Target = landed };
        return true;
    }

    private async Task<ExchangeLine> LayAsync(ExchangeUnit unit, HeadField field, string text, IReadOnlyList<string> reasons, CancellationToken cancel)
    {
        await proposals.LayAsync(draft.Article.Id, field, text, string.Join(' ', reasons), by, cancel);
        return new ExchangeLine(unit.Id, ExchangeOutcome.ToCheck, reasons);
    }
}
