namespace Kawaraban.Wire.Detection;

/// <summary>Characters, the encoding they were read with, and whether bytes did not fit it.</summary>
internal sealed record DecodedText(string Text, string Encoding, bool Repaired);
