using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Newsroom.Archive.Acts;

/// <summary>What became of something done to a story file.</summary>
public abstract record FactOutcome
{
    public sealed record Done(Fact Fact) : FactOutcome;

    /// <summary>Nothing was written.</summary>
    public sealed record Refused(IReadOnlyList<FactFault> Faults) : FactOutcome
    {
        public Refused(FactFault fault) : this([fault])
        {
        }
    }

    /// <summary>There is no such file, or no such fact in it.</summary>
    public sealed record Missing : FactOutcome;
}
