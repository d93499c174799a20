using Kawaraban.Newsroom.Translations;
using Kawaraban.Newsroom.Translations.Exchange;
using Kawaraban.Newsroom.Translations.Proposals;

namespace Kawaraban.Site.Desk.Proposals;

/// <summary>A text that waits, beside what it would take the place of.</summary>
/// <param name="Place">Null where the block was taken out, or the article is no translation any more.</param>
public sealed record WaitingProposal(Proposal Proposal, WaitingPlace? Place)
{
    /// <summary>Of the place, on the page of proposals and after <c>r-</c>.</summary>
    public string Anchor => Proposal.Field is { } line ? line.ToString().ToLowerInvariant() : Proposal.BlockId.ToString()!;
}

/// <summary>Where a proposal would go.</summary>
/// <param name="Field">Null for a block.</param>
/// <param name="Number">The block's place in the draft, from 1; 0 for the head.</param>
/// <param name="Sources">What the source says there today.</param>
/// <param name="Now">What the draft says there.</param>
/// <param name="Revision">Of the block, or of the head, as it is shown.</param>
/// <param name="Anchor">On the page of the draft.</param>
public sealed record WaitingPlace(HeadField? Field, int Number, IReadOnlyList<string> Sources, string Now, int Revision, string Anchor)
{
    internal static WaitingPlace Of(ExchangeRow row) => new(null, row.Number, row.Sources, row.Target.Text, row.Target.Revision, $"b-{row.Target.Id}");

    internal static WaitingPlace Of(ExchangeHead head, int revision) => new(head.Field, 0, [head.Source], head.Target, revision, head.Name);
}
