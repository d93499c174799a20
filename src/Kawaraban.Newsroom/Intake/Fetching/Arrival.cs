namespace Kawaraban.Newsroom.Intake.Fetching;

/// <summary>A document that came from elsewhere, by a poll, by a hub or by an editor's wish: what the intake reads. All ways end at the same door.</summary>
/// <param name="ContentType">The header as sent: a hint for the teleprinter.</param>
/// <param name="Url">Where it came from: the base of its relative links.</param>
public sealed record Arrival(ReadOnlyMemory<byte> Bytes, string? ContentType, string Url);
