namespace Kawaraban.Language.Quantities;

/// <summary>What stands at a place of the text.</summary>
/// <param name="Found">The quantity that begins there, or null.</param>
/// <param name="End">From where to read on; the place itself if nothing is known of it.</param>
internal readonly record struct PhraseResult(Quantity? Found, int End);
