namespace Kawaraban.Newsroom.Memory;

/// <summary>What became of a file of pairs.</summary>
/// <param name="Added">Pairs that are new.</param>
/// <param name="Known">Pairs that the memory had from a file already.</param>
/// <param name="Skipped">What is no pair: a text in one language alone, an empty one, one of more than 20,000 characters.</param>
public sealed record MemoryIntake(int Added, int Known, int Skipped);
