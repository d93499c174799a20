namespace Kawaraban.Newsroom.Translations;

/// <summary>A name of the source, and the form that the target's edition has approved for it.</summary>
/// <param name="Note">For who writes it; empty for none.</param>
public sealed record ApprovedTerm(string Source, string Target, string Note = "");
