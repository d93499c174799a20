using Kawaraban.Newsroom.Proofing.Waivers;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>What anybody may know of how an article came to be: as <c>docs/contracts/translation-receipt.md</c> promises it.</summary>
public sealed record ArticleReceipt
{
    public required ArticleView Article { get; init; }

    /// <summary>The released versions, the live one first.</summary>
    public required IReadOnlyList<SealedVersion> Versions { get; init; }

    /// <summary>In the order of the article.</summary>
    public required IReadOnlyList<ReceiptBlock> Blocks { get; init; }

    /// <summary>The source's version that the whole was last held against when it was released; null for the edition's own article.</summary>
    public required SealedVersion? Source { get; init; }

    /// <summary>The source is a translation itself.</summary>
    public required bool IsSourceTranslated { get; init; }

    /// <summary>The source's blocks that were left out on purpose.</summary>
    public required IReadOnlyList<BlockId> Omitted { get; init; }

    /// <summary>What was decided at the desk of changes at the source and holds for what readers read, oldest first.</summary>
    public required IReadOnlyList<DecidedChange> Decisions { get; init; }

    /// <summary>When the live version's draft was approved by a second person; null where nobody was asked.</summary>
    public required SignedMoment? Review { get; init; }

    /// <summary>What the live version was held against before its release; none where a program released it, or nobody did then.</summary>
    public required IReadOnlyList<ProofRecord> Proofs { get; init; }

    public SealedVersion Live => Versions[0];

    /// <summary>Nothing of the source was left out. Less than whole is not yet 抄訳: that is said from a fifth on (<see cref="Translations.SourceStanding.IsAbridged"/>).</summary>
    public bool IsWhole => Omitted.Count == 0;
}

/// <param name="Hash">See <see cref="TextSeal"/>.</param>
/// <param name="Release">The act that made it live; null of a source's version.</param>
public sealed record SealedVersion(int Number, DateTimeOffset? ReleasedAt, string Hash, ReleaseKind? Release, string? ReleasedBy);

/// <param name="Pins">The source blocks that it was made from; none is the edition's own.</param>
public sealed record ReceiptBlock(Block Block, IReadOnlyList<ReceiptPin> Pins);

/// <param name="Hash">Of the source block's text at that version.</param>
public sealed record ReceiptPin(BlockId Block, int Version, string Hash);

/// <param name="SourceNumber">The version of the source that was looked at.</param>
public sealed record DecidedChange(SettlementDecision Decision, DateTimeOffset At, int SourceNumber, BlockId? Block, BlockId? SourceBlock);

/// <param name="By">As the byline has it; null where it has not.</param>
public sealed record SignedMoment(DateTimeOffset At, string? By);
