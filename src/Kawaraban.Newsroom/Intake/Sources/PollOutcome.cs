using Kawaraban.Newsroom.Intake.Fetching.Hubs;
using Kawaraban.Newsroom.Intake.Fetching.Polling;

namespace Kawaraban.Newsroom.Intake.Sources;

/// <summary>What became of one poll of a source.</summary>
internal abstract record PollOutcome
{
    private PollOutcome()
    {
    }

    /// <summary>A document came and was taken, or files of a folder were.</summary>
    public sealed record Came(string Format) : PollOutcome
    {
        public string? ETag { get; init; }
        public string? LastModified { get; init; }

        /// <summary>Where the source lives from now on.</summary>
        public string? MovedTo { get; init; }

        /// <summary>How often the document wishes to be asked for, and how long its server says that it holds.</summary>
        public FeedPace? Pace { get; init; }
        public TimeSpan? MaxAge { get; init; }

        /// <summary>The hub that would tell of changes; null where the source names none.</summary>
        public WebSubOffer? Offer { get; init; }
    }

    /// <summary>Nothing is new.</summary>
    public sealed record NothingNew(TimeSpan? MaxAge = null, string? MovedTo = null) : PollOutcome;

    /// <summary>There is nothing at the address any more.</summary>
    public sealed record Gone : PollOutcome;

    /// <param name="Code">Stable; the desk has words for it.</param>
    /// <param name="Message">Without internal detail.</param>
    public sealed record Failed(string Code, string Message, TimeSpan? RetryAfter = null) : PollOutcome;
}
