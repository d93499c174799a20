using Kawaraban.Language;

namespace Kawaraban.Stylebook.Reading;

/// <summary>A name of the register where a passage says it. Whoever has the register tells it with the passage.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Key">The entry: the same for all its forms.</param>
/// <param name="Form">What the form that stands there is to the entry.</param>
/// <param name="Right">The form that is right there, once the entry has been introduced.</param>
/// <param name="First">The form of the first mention: with title or reading; empty where it has no form of its own.</param>
public sealed record SaidName(TextRange Place, string Key, SaidForm Form, string Right, string First = "");
