using Kawaraban.Language;

namespace Kawaraban.Newsroom.Register;

/// <summary>A term that stands in a source text, with what the target is to say for it.</summary>
/// <param name="Range">In the source text.</param>
/// <param name="Source">The form that stands there.</param>
/// <param name="Target">The form for the target, for this mention.</param>
/// <param name="Reading">How the target's form is read; empty where nobody said.</param>
/// <param name="Note">What the desk noted in the target language.</param>
public sealed record TermOffer(TextRange Range, Term Term, string Source, string Target, string Reading, string Note);
