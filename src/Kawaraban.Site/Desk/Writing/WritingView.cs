using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Waivers;
using Kawaraban.Newsroom.Stops;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Newsroom.Translations.Proposals;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>A draft on the desk, beside its source where it is a translation.</summary>
public sealed record WritingView
{
    public required Seat Seat { get; init; }
    public required DraftView Draft { get; init; }
    public required IReadOnlyList<WritingRow> Rows { get; init; }

    /// <summary>The texts that wait beside rows.</summary>
    public required ILookup<BlockId, Proposal> Waiting { get; init; }

    /// <summary>The row that somebody works on without script, with what is offered for it; null for none.</summary>
    public required RowHelp? InHand { get; init; }

    /// <summary>Everybody with a byline, as the draft's edition names them.</summary>
    public required IReadOnlyList<AuthorView> Authors { get; init; }

    /// <summary>Pictures that the head's field offers.</summary>
    public required IReadOnlyList<PictureId> Offered { get; init; }

    /// <summary>The story files that a box of can be put below the row in hand; empty where none is.</summary>
    public required IReadOnlyList<StoryFileLink> Files { get; init; }

    public Edition Paper => Seat.Publication[Draft.Article.EditionId];

    public Edition? SourcePaper => Draft.Source is { } source ? Seat.Publication[source.Article.EditionId] : null;

    /// <summary>How the draft stands to its source; null for the edition's own articles.</summary>
    public required SourceStanding? Standing { get; init; }

    /// <summary>What undoing would take back; null where there is nothing.</summary>
    public required PasteUpKind? LastAct { get; init; }

    /// <summary>Whether the paper has a machine that proposes translations.</summary>
    public required bool Machine { get; init; }

    /// <summary>What the rules find in the draft.</summary>
    public required ProofSheet Proof { get; init; }

    public required HouseStyles Styles { get; init; }

    /// <summary>What of it nobody has decided of, row by row.</summary>
    public ILookup<BlockId, ProofFinding> Findings { get => field ??= Proof.Open.Where(finding => finding.Place?.Block is not null).ToLookup(finding => finding.Place!.Value.Block!.Value); }

    /// <summary>The same in the texts of the head.</summary>
    public ILookup<HeadField, ProofFinding> HeadFindings { get => field ??= Proof.Open.Where(finding => finding.Place?.Field is not null).ToLookup(finding => finding.Place!.Value.Field!.Value); }

    /// <summary>What keeps the edition from releasing anything of the story; null where nothing does.</summary>
    public Stop? Stop => Seat.Notices?.Stops.FirstOrDefault(stop => stop.LiftingIn(Paper.Id) is null)?.Stop;

    public string Path => $"/desk/articles/{Draft.Article.Id}";
}
