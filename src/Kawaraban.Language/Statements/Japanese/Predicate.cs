using Kawaraban.Language.Evidence;

namespace Kawaraban.Language.Statements.Japanese;

/// <summary>A predicate of a Japanese sentence.</summary>
/// <param name="Range">From the stem to the last ending.</param>
/// <param name="Deed">What it does.</param>
/// <param name="Joint">How it goes on.</param>
/// <param name="Marker">The marker of evidence that it is, or null.</param>
/// <param name="MayTell">Whether it tells the sentence before if it stands alone.</param>
internal sealed record Predicate(TextRange Range, Deed Deed, Joint Joint, EvidenceMarker? Marker, bool MayTell);
