using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations;

/// <summary>
/// That a block or a head field of an article changed from one released version to the next, and what that means. Written with the
/// release; rows are only ever added, and what is classed otherwise later is a <see cref="Reclassing"/>.
/// </summary>
public sealed class SourceChange
{
    public long Id { get; init; }
    public required ArticleId ArticleId { get; init; }
    public required VersionId FromVersionId { get; init; }
    public required VersionId ToVersionId { get; init; }

    /// <summary>Null where it is a field of the head.</summary>
    public BlockId? BlockId { get; init; }

    /// <summary>Null where it is a block.</summary>
    public HeadField? Field { get; init; }

    public required ChangeKind Kind { get; init; }

    /// <summary>What the difference of the texts suggested.</summary>
    public required ChangeClass Proposed { get; init; }

    /// <summary>As classed when it was released.</summary>
    public required ChangeClass Class { get; init; }

    /// <summary>Who classed it; null where nobody did and the proposal stands.</summary>
    public StaffId? By { get; init; }

    public required DateTimeOffset At { get; init; }
}
