using Kawaraban.Language.Evidence;

namespace Kawaraban.Language.Statements.Japanese;

/// <summary>A predicate of a Japanese sentence.</summary>
/// <param name="Range">From the stem to the last ending.</param>
/// <param name="Deed">What it does.</param>
/// <param name="Joint">How it goes on.</param>
/// <param name="Marker">The marker of evidence that it is, or null.</param>
/// <param name="MayTell">Whether it tells the sentence before if it stands alone.</param>
/// <param name="Tense">What its last ending says of its time.</param>
/// <param name="IsNoun">Whether it is a noun, with だった or without.</param>
internal sealed record Predicate(TextRange Range, Deed Deed, Joint Joint, EvidenceMarker? Marker, bool MayTell, Tense Tense, bool IsNoun = false);
