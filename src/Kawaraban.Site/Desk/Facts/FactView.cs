using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>A fact with all that is known of it, and what may be done to it.</summary>
/// <param name="Stating">The live articles that state it.</param>
public sealed record FactView(Seat Seat, StoryFileView Sheet, Fact Fact, IReadOnlyList<StatingArticle> Stating)
{
    public IReadOnlyList<string> Wrong { get; init; } = [];

    /// <summary>Evidence as somebody typed it, with what is wrong beside its fields.</summary>
    public EvidenceFields Evidence { get; init; } = EvidenceFields.Empty;

    public IReadOnlyList<FactFault> Faults { get; init; } = [];

    /// <summary>Names of the register to choose from while one types.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>A wording as somebody typed it; null where nobody did.</summary>
    public FactWording? Wording { get; init; }

    /// <summary>Why that wording may stay as it is.</summary>
    public string Why { get; init; } = "";

    /// <summary>What somebody was about to do to it; null where nobody was.</summary>
    public FactAct? Act { get; init; }

    public StoryFile File => Sheet.File;

    /// <summary>The editions that this person may word it for.</summary>
    public IReadOnlyList<Edition> Worded => [.. Seat.PapersFor(DeskRole.Translator)];

    public bool MayVouch => Seat.Rights.Best >= DeskRole.Translator;

    /// <summary>Whether the edition's wording may say words that had to go, and somebody has to look at it.</summary>
    public bool IsUnlooked(Edition edition) => Fact.WordingIn(edition.Id) is { } wording && Sheet.Withheld.HasWording(Fact, wording);

    /// <summary>The editions whose wording somebody has to look at.</summary>
    public IReadOnlyList<Edition> Unlooked => Fact.IsWithdrawn ? [] : [.. Seat.Publication.Editions.Where(IsUnlooked)];

    public FactWording? WordingOf(Edition edition) => Wording?.EditionId == edition.Id ? Wording : Fact.WordingIn(edition.Id) is { IsBlackedOut: false } wording ? wording : null;

    /// <summary>The facts with which something may be done to it: of its kind, or events; of an outlook all, for what shows that it came true may be a figure.</summary>
    public IEnumerable<Fact> Others => File.Facts.Where(other => other != Fact && !other.IsWithdrawn && (Fact.Kind == FactKind.Outlook || other.Kind == Fact.Kind || other.Kind == FactKind.Event));

    /// <summary>What an editor may do to it as it stands.</summary>
    public IReadOnlyList<FactActKind> Acts =>
    [
        .. File.IsStanding(Fact) ? [FactActKind.Disputed] : Array.Empty<FactActKind>(),
        .. File.MayBeSuperseded(Fact) ? [FactActKind.Superseded] : Array.Empty<FactActKind>(),
        .. Fact.IsWithdrawn ? [] : new[] { FactActKind.Withdrawn },
        .. Fact.Kind == FactKind.Outlook ? [FactActKind.Settled] : Array.Empty<FactActKind>(),
        .. Fact.Kind == FactKind.Commitment ? [FactActKind.Invoked, FactActKind.Kept, FactActKind.Broken] : Array.Empty<FactActKind>(),
    ];
}
