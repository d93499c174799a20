using System.Text.Json;

namespace Kawaraban.Wire.JsonFeed;

/// <summary>What came of parsing JSON: a document to dispose of, or why there is none.</summary>
internal sealed record JsonRead(JsonDocument? Json, bool WellFormed, WireError? Error);
