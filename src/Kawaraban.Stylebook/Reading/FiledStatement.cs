using Kawaraban.Language;

namespace Kawaraban.Stylebook.Reading;

/// <summary>What a story file has against a place in a passage. Whoever has the files tells it with the passage.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Fault">What is held against it.</param>
/// <param name="Known">What the file says, as the edition words it.</param>
public sealed record FiledStatement(TextRange Place, FiledFault Fault, string Known);
