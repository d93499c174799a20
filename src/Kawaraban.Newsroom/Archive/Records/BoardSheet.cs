namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>The board as somebody opens it.</summary>
/// <param name="Counts">How many stand in each list.</param>
/// <param name="Lists">Those that were asked for, in that order.</param>
public sealed record BoardSheet(IReadOnlyDictionary<Lane, int> Counts, IReadOnlyList<(Lane Lane, LanePage Page)> Lists);
