using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>What a list of the board is ordered and filtered by, and no more.</summary>
internal sealed class LaneRow
{
    public required ArticleId Article { get; init; }
    public required StoryId Story { get; init; }
    public required string Code { get; init; }
    public required SectionId Section { get; init; }

    /// <summary>The instant that the list is about.</summary>
    public required DateTimeOffset At { get; init; }

    public required int? Urgency { get; init; }
    public required long? Reads { get; init; }
}
