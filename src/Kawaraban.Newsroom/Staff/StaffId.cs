namespace Kawaraban.Newsroom.Staff;

/// <summary>The identity of somebody who may sign in to the desk.</summary>
public readonly record struct StaffId(Guid Value)
{
    public override string ToString() => Value.ToString();
}
