using Kawaraban.Language;

namespace Kawaraban.Stylebook.AgainstSource;

/// <summary>Where a text says a name of the register.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Key">The entry, the same in all languages.</param>
/// <param name="Form">The form that the entry approves in the language of the translation; null where it has none.</param>
public sealed record NamePlace(TextRange Place, string Key, string? Form = null);
