namespace Kawaraban.Stylebook;

/// <summary>The name of a house rule: lower-case words joined by hyphens, the same in pages, settings and documents.</summary>
/// <param name="Name">For example <c>stray-spaces</c>.</param>
public readonly record struct RuleId(string Name)
{
    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
