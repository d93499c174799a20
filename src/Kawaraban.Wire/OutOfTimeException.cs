namespace Kawaraban.Wire;

/// <summary>A reading took longer than it may. It goes from wherever that was noticed to the teleprinter's door, which answers with a refusal.</summary>
internal sealed class OutOfTimeException(TimeSpan limit) : Exception($"It takes more than {limit.TotalSeconds:0.#} seconds to read.");
