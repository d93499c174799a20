using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations;

/// <summary>
/// What somebody decided of a change at the source, for one pair of a target and a source block. It holds for every version of the target
/// whose text is the one that was decided on. Rows are only ever added.
/// </summary>
public sealed class Settlement
{
    public long Id { get; init; }

    /// <summary>The translation.</summary>
    public required ArticleId ArticleId { get; init; }

    /// <summary>The block of the translation; null for the head, and where a source block is left out.</summary>
    public BlockId? BlockId { get; init; }

    /// <summary>Null for the head.</summary>
    public BlockId? SourceBlockId { get; init; }

    /// <summary>The version of the source that was looked at.</summary>
    public required VersionId SourceVersionId { get; init; }

    /// <summary><see cref="Translations.TextHash"/> of the target's text as it was decided on; empty where there is none.</summary>
    public required string TextHash { get; init; }

    public required SettlementDecision Decision { get; init; }
    public required StaffId By { get; init; }
    public required DateTimeOffset At { get; init; }
}
