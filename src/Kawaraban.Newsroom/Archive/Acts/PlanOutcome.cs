using Kawaraban.Newsroom.Releases;

namespace Kawaraban.Newsroom.Archive.Acts;

/// <summary>What became of a wish to release a draft at a time.</summary>
public abstract record PlanOutcome
{
    public sealed record Planned(PlannedRelease Plan) : PlanOutcome;

    /// <summary>Something stands in the way that does not pass by itself.</summary>
    public sealed record Refused(IReadOnlyList<Objection> Objections) : PlanOutcome;

    /// <summary>The time is over, or further ahead than anybody plans.</summary>
    public sealed record BadTime : PlanOutcome;

    /// <summary>The draft changed after whoever plans looked at it.</summary>
    public sealed record Moved : PlanOutcome;

    public sealed record Missing : PlanOutcome;
}
