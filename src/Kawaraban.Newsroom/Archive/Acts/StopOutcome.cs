namespace Kawaraban.Newsroom.Archive.Acts;

/// <summary>What became of a stop or of a lifting.</summary>
public abstract record StopOutcome
{
    /// <param name="Withdrawn">How many articles were live until then.</param>
    public sealed record Stopped(long Stop, int Withdrawn) : StopOutcome;

    /// <summary>The story is stopped so already, in every edition that has it: nothing was done.</summary>
    public sealed record Standing(long Stop) : StopOutcome;

    public sealed record Lifted : StopOutcome;

    /// <param name="Code">A word of the desk: <c>stops.wrong.…</c>.</param>
    public sealed record Refused(string Code) : StopOutcome;

    public sealed record Missing : StopOutcome;
}
