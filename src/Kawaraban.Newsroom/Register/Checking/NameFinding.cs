using Kawaraban.Language;

namespace Kawaraban.Newsroom.Register.Checking;

/// <summary>What the register has to say of a name in a row. It is a note: nothing is refused for it, and nothing changed by it.</summary>
/// <param name="Row">Which row, from 0.</param>
/// <param name="Range">In the source for <see cref="NameFault.Missing"/>, else in the target.</param>
/// <param name="Written">What stands there.</param>
/// <param name="Suggestion">What the target is to say.</param>
public sealed record NameFinding(int Row, NameFault Fault, TextRange Range, Term Term, string Written, string Suggestion);
