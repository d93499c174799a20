namespace Kawaraban.Newsroom.Register;

/// <summary>What a form that stands in a text is to its term, the best first.</summary>
public enum FormStanding
{
    Approved,
    First,
    Later,
    Alias,
    Forbidden,

    /// <summary>It belongs to a name that no longer holds, or does not hold yet.</summary>
    Outdated,
}
