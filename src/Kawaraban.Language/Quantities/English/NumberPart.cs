namespace Kawaraban.Language.Quantities.English;

/// <summary>A word of a number: what it is worth, and what it is in the number.</summary>
internal sealed record NumberPart(decimal Value, NumberPlace Place);
