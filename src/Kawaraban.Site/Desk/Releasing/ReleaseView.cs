using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Waivers;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;

namespace Kawaraban.Site.Desk.Releasing;

/// <param name="Objections">What stands in the way of a release.</param>
/// <param name="HasMoved">Somebody saved the draft after it was looked at: it is shown anew, and nothing was released.</param>
public sealed record ReleaseView(Seat Seat, DraftView Draft, IReadOnlyList<Objection> Objections, ReleaseKind Kind = ReleaseKind.Update, string Note = "", bool HasMoved = false)
{
    /// <summary>What the release would change; empty where no edition translates the article.</summary>
    public IReadOnlyList<ProposedChange> Changes { get; init; } = [];

    /// <summary>What was chosen before the page was shown anew.</summary>
    public IReadOnlyDictionary<PlaceName, ChangeClass> Chosen { get; init; } = new Dictionary<PlaceName, ChangeClass>();

    /// <summary>What the name register says of each block.</summary>
    public IReadOnlyList<BlockNames> Names { get; init; } = [];

    /// <summary>Boxes of story files that readers will not get.</summary>
    public IReadOnlyList<(BlockId Block, FileBox Box)> EmptyBoxes { get; init; } = [];

    /// <summary>What the rules find in the draft.</summary>
    public required ProofSheet Proof { get; init; }

    public required HouseStyles Styles { get; init; }

    public Edition Paper => Seat.Publication[Draft.Article.EditionId];

    public bool IsFirst => Draft.Article.FirstReleasedAt is null;
}
