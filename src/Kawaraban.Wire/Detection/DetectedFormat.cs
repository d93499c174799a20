namespace Kawaraban.Wire.Detection;

/// <summary>A format, and where in the text its first element or bracket stands.</summary>
internal readonly record struct DetectedFormat(WireFormat Format, int Start);
