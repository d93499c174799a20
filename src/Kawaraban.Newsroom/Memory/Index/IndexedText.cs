namespace Kawaraban.Newsroom.Memory.Index;

/// <summary>A pair as the index holds it.</summary>
/// <param name="Pair">The pair's number in the archive.</param>
/// <param name="Source">Its source's units, in order, hashed: what likeness is estimated by.</param>
/// <param name="Target">Its target's units, hashed: only what phrases are looked for by.</param>
internal sealed record IndexedText(long Pair, uint[] Source, uint[] Target)
{
    /// <summary>Of a longer text the index knows this much.</summary>
    public const int LongestIndexed = Likeness.LongestCompared;

    public static IndexedText Of(long pair, string direction, string source, string target) =>
        new(pair, Units(MemoryText.Of(source), Direction.SourceSeed(direction)), Units(MemoryText.Of(target), Direction.TargetSeed(direction)));

    public static uint[] Units(MemoryText text, ulong seed)
    {
        var units = new uint[Math.Min(text.Units.Count, LongestIndexed)];
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = UnitHash.OfOne(text.Units[i], seed);
        }
        return units;
    }
}
