namespace Kawaraban.Language.Quantities.Japanese;

/// <summary>A word or sign before a number that says what it measures.</summary>
/// <param name="Word">The word.</param>
/// <param name="Role">What it does.</param>
/// <param name="Code">The currency, the scale of heat, or the unit of time of a rate.</param>
internal sealed record JapanesePrefix(string Word, PrefixRole Role, string? Code);
