using Kawaraban.Language;

namespace Kawaraban.Stylebook.AgainstSource;

/// <summary>A link or a picture of a text.</summary>
/// <param name="Place">The words that bear it; empty for a picture between two words.</param>
/// <param name="Address">Where it leads, or the picture's name.</param>
public sealed record LinkPlace(TextRange Place, string Address);
