namespace Kawaraban.Stylebook.Phrases;

/// <summary>A phrase that a rule looks for.</summary>
/// <param name="Text">The phrase.</param>
/// <param name="Instead">What to write instead; null where the list does not say.</param>
/// <param name="Within">Longer phrases that hold it and are right.</param>
internal sealed record Phrase(string Text, string? Instead, IReadOnlyList<string> Within);
