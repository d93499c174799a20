using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.StoryFiles.Proposals;

/// <summary>That somebody let a proposal of an article go: it is not made again as long as its sentence reads as it did. Taken back, the row goes.</summary>
public sealed class ProposalDismissal
{
    public required StoryFileId FileId { get; init; }
    public required ArticleId ArticleId { get; init; }

    /// <summary><see cref="ProposedFact.Key"/>.</summary>
    public required string Key { get; init; }

    public required DateTimeOffset At { get; init; }
    public required StaffId By { get; init; }
}
