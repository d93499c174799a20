using Kawaraban.Language;

namespace Kawaraban.Stylebook.AgainstSource.SourceTerm;

/// <summary>A term of the source that one row renders unlike the others.</summary>
/// <param name="Row">The row, from 0.</param>
/// <param name="Source">Where its source says the term.</param>
/// <param name="Place">Where its translation renders it.</param>
/// <param name="Term">The term.</param>
/// <param name="Usual">How the other rows render it.</param>
/// <param name="Here">How this one does.</param>
internal sealed record OddRendering(int Row, TextRange Source, TextRange Place, string Term, string Usual, string Here);
