namespace Kawaraban.Newsroom.Memory;

/// <summary>Hashes that stay the same for ever: they are stored.</summary>
internal static class UnitHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static long OfAll(IReadOnlyList<MemoryUnit> units)
    {
        var hash = Basis;
        foreach (var unit in units)
        {
            hash = Add(hash, unit.Text) * Prime;
        }
        var mixed = (long)Mixed(hash);
        return mixed == 0 ? 1 : mixed;
    }

    /// <summary>A unit as the index knows it: case does not count, and a number is any number.</summary>
    /// <param name="seed">Keeps directions apart, and sources from targets.</param>
    public static uint OfOne(in MemoryUnit unit, ulong seed) =>
        (uint)Mixed(unit.Kind == UnitKind.Number ? Add(seed, "0") : AddFolded(seed, unit.Text));

    public static ulong Seed(string text) => Add(Basis, text);

    private static ulong Add(ulong hash, string text)
    {
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }
        return hash;
    }

    private static ulong AddFolded(ulong hash, string text)
    {
        foreach (var c in text)
        {
            hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
        }
        return hash;
    }

    private static ulong Mixed(ulong hash)
    {
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return hash ^ (hash >> 31);
    }
}
