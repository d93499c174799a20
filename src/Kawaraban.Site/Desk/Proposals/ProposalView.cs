using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations.Exchange;
using Kawaraban.Newsroom.Translations.Proposals;

namespace Kawaraban.Site.Desk.Proposals;

/// <summary>What waits beside the rows of a draft.</summary>
public sealed record ProposalView
{
    public required Seat Seat { get; init; }
    public required DraftView Draft { get; init; }
    public required ExchangeSheet Sheet { get; init; }
    public required IReadOnlyList<Proposal> Open { get; init; }

    /// <summary>Whether the paper has a machine.</summary>
    public required bool Machine { get; init; }

    /// <summary>Rows that the machine could be asked for.</summary>
    public required int Empty { get; init; }

    /// <summary>How far the machine is with them; null where it was not asked.</summary>
    public required RoundState? Round { get; init; }

    /// <summary>Why the machine had no proposal; null where it was not asked, or had one.</summary>
    public required string? Refused { get; init; }

    public string Path => $"/desk/articles/{Draft.Article.Id}";

    /// <summary>What waits, in the order of the draft; first what belongs to blocks that are gone.</summary>
    public IEnumerable<WaitingProposal> Waiting => Open
        .Select(proposal => new WaitingProposal(proposal, PlaceOf(proposal)))
        .OrderBy(waiting => waiting.Place is not null).ThenBy(waiting => waiting.Place?.Number).ThenBy(waiting => waiting.Place?.Field).ThenBy(waiting => waiting.Proposal.Id);

    /// <summary>Texts as a machine wrote them, to which nobody has put their name.</summary>
    public IEnumerable<Block> Unconfirmed => Draft.Blocks.Where(block => block is { Origin: BlockOrigin.Machine, ConfirmedAt: null, Text.Length: > 0 });

    /// <summary>The texts of the source that a block was made from.</summary>
    public IReadOnlyList<string> SourcesOf(BlockId block) => Sheet.Rows.FirstOrDefault(row => row.Target.Id == block)?.Sources ?? [];

    private WaitingPlace? PlaceOf(Proposal proposal) => proposal.Field is { } field
        ? Sheet.Head.Where(head => head.Field == field).Select(head => WaitingPlace.Of(head, Draft.Version.Revision)).FirstOrDefault()
        : Sheet.Rows.Where(row => row.Target.Id == proposal.BlockId).Select(WaitingPlace.Of).FirstOrDefault();
}
