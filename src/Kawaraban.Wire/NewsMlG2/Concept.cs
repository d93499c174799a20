namespace Kawaraban.Wire.NewsMlG2;

/// <summary>What a property of an item points to, by a code of a vocabulary or by a word of the sender's own.</summary>
/// <param name="Scheme">The address of the vocabulary; its alias when no catalog says the address; null without a vocabulary.</param>
/// <param name="Code">The code within the vocabulary, or the sender's word; empty when only a name was sent.</param>
/// <param name="Name">The name for people.</param>
internal sealed record Concept(string? Scheme, string Code, string? Name)
{
    /// <summary>The address of the concept itself, where it has one.</summary>
    public string? Address => Scheme is not null && Scheme.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? Scheme + Code : null;

    /// <summary>What can be shown to a person: the name, else the code.</summary>
    public string? Label => Name ?? (Code.Length > 0 ? Code : null);
}
