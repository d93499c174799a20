namespace Kawaraban.Newsroom.Archive.Trials;

/// <summary>What became of beginning a trial, stopping it, or letting it go on.</summary>
public abstract record TrialOutcome
{
    public sealed record Done(long Trial) : TrialOutcome;

    /// <summary>Another trial runs in the edition.</summary>
    public sealed record Busy : TrialOutcome;

    /// <summary>There is no such trial, or it has nothing left to do.</summary>
    public sealed record Missing : TrialOutcome;

    /// <summary>What is to be tried could not stand in a pack.</summary>
    /// <param name="What">What is wrong, and where.</param>
    public sealed record Wrong(string What) : TrialOutcome;
}
