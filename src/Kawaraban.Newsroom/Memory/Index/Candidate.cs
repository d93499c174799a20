namespace Kawaraban.Newsroom.Memory.Index;

/// <summary>A pair whose source may be like what is looked for.</summary>
/// <param name="Pair">Its number in the archive.</param>
/// <param name="Estimate">How like it is by hashed units, from 0 to 1: never less than the score, but for a collision of hashes.</param>
internal readonly record struct Candidate(long Pair, double Estimate);
