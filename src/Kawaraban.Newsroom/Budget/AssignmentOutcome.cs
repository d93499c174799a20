namespace Kawaraban.Newsroom.Budget;

/// <summary>What became of a wish to take, hand over or give back.</summary>
public abstract record AssignmentOutcome
{
    public sealed record Done(Assignment? Assignment) : AssignmentOutcome;

    /// <summary>Somebody else has it: they are named, and nothing was changed.</summary>
    public sealed record Held(Assignment Assignment, string Name) : AssignmentOutcome;

    /// <summary>There is no such story, or nobody has it.</summary>
    public sealed record Missing : AssignmentOutcome;

    /// <summary>Whoever it should go to is not on the staff, or may not write in the edition.</summary>
    public sealed record NotAllowed : AssignmentOutcome;
}
