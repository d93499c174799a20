namespace Kawaraban.Wire.Blocks;

/// <summary>Makes lists that are compared by their members.</summary>
public static class WireList
{
    /// <summary>A list of the members given.</summary>
    public static WireList<T> Create<T>(ReadOnlySpan<T> members) =>
        members.IsEmpty ? WireList<T>.Empty : new WireList<T>(members);
}
