using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Proposals;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>An article's proposals for a story file, passage by passage.</summary>
public sealed record FileProposalView(Seat Seat, ArticleProposals Offered)
{
    /// <summary>The fact that was entered a moment ago; null for none.</summary>
    public int? Took { get; init; }

    /// <summary>The proposal that was let go a moment ago.</summary>
    public string? Let { get; init; }

    /// <summary>Wordings as somebody typed them; empty where nobody did.</summary>
    public IReadOnlyList<OfferedWording> Typed { get; init; } = [];

    /// <summary>Wordings that somebody typed for facts that are offered no longer: another worded them meanwhile, or their source reads otherwise. They are shown, and taken by nobody.</summary>
    public IReadOnlyList<OfferedWording> Gone { get; init; } = [];

    public IReadOnlyList<FactFault> Faults { get; init; } = [];

    public StoryFile File => Offered.Sheet.File;

    public string FileTitle => File.TitleFor(Seat.Edition.Id);

    public Edition Paper => Seat.Publication[Offered.Article.EditionId];

    public string Path => $"/desk/files/{File.Key}/proposals";

    public bool MayWord => Seat.May(DeskRole.Translator, Paper);

    public bool MayTake => Seat.May(DeskRole.Editor, Paper);

    /// <summary>The fact that was entered a moment ago, where it may be taken back: what took the place of another may not.</summary>
    public Fact? Undone => MayTake && Took is { } number && File.Find(number) is { IsWithdrawn: false } fact && !File.Supersedes(fact).Any() ? fact : null;

    public IReadOnlyList<ArticleProposal> Open => [.. Offered.Proposals.Where(proposal => proposal.IsOpen)];

    public IReadOnlyList<ArticleProposal> Taken => [.. Offered.Proposals.Where(proposal => proposal.TakenAs is not null)];

    public IReadOnlyList<ArticleProposal> Dismissed => [.. Offered.Proposals.Where(proposal => proposal is { IsDismissed: true, TakenAs: null })];

    public OfferedWording TypedFor(WordingOffer offer) => Typed.FirstOrDefault(typed => typed.Number == offer.Fact.Number) ?? OfferedWording.Of(offer, Offered.Sheet, Paper.Id);

    /// <summary>Whether this person may be shown the words of the source: those of its draft are for who may read it.</summary>
    public bool MayQuote(WordingOffer offer) => offer.Fact.Evidence.Exists(evidence => evidence.Quote == offer.Source && Offered.Sheet.MayQuote(evidence, Seat.Rights));

    public string Numbered(int number) => File.Find(number) is { } fact ? FactNaming.Numbered(Seat, Offered.Sheet, fact) : "";
}
