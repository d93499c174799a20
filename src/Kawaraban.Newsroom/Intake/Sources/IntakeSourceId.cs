namespace Kawaraban.Newsroom.Intake.Sources;

/// <summary>The identity of an <see cref="IntakeSource"/>.</summary>
public readonly record struct IntakeSourceId(Guid Value)
{
    /// <summary>No source that was set up: a file of an import, a page brought in by hand.</summary>
    public static IntakeSourceId None => default;

    public static IntakeSourceId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
