namespace Kawaraban.Newsroom.Register;

/// <summary>The identity of a <see cref="Term"/>.</summary>
public readonly record struct TermId(Guid Value)
{
    public static TermId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
