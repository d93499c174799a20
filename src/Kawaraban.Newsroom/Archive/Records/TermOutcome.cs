using Kawaraban.Newsroom.Register;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>What became of a change of the register.</summary>
public abstract record TermOutcome
{
    public sealed record Saved(Term Term) : TermOutcome;

    /// <summary>Somebody changed the entry meanwhile: it is theirs, and nothing was written.</summary>
    public sealed record Conflict(Term Theirs) : TermOutcome;

    /// <param name="Faults">Codes of <see cref="TermFault"/>; <c>full</c> where the register takes no more.</param>
    public sealed record Refused(IReadOnlyList<string> Faults) : TermOutcome;

    public sealed record Missing : TermOutcome;
}
