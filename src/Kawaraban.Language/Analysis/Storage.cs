using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Kawaraban.Language.Analysis;

/// <summary>Room for items of one size outside of the collector's heap, at an address that stays until more room is made. It only grows.</summary>
/// <remarks>Whoever uses the address must keep this alive meanwhile. It is no generic type, because code for instances of generic types is not compiled beforehand: a process would wait for it at its start.</remarks>
internal sealed unsafe class Storage
{
    private readonly int itemSize;

    /// <param name="itemSize">The bytes of an item.</param>
    /// <param name="capacity">How many items there is room for at first.</param>
    public Storage(int itemSize, int capacity)
    {
        this.itemSize = itemSize;
        Capacity = capacity;
        Start = NativeMemory.Alloc((nuint)capacity, (nuint)itemSize);
    }

    ~Storage() => NativeMemory.Free(Start);

    public void* Start { get; private set; }

    public int Capacity { get; private set; }

    /// <summary>Makes room for so many items. Those it had are kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Reserve(int count)
    {
        if (count > Capacity)
        {
            Grow(count);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int count)
    {
        var larger = (int)Math.Max(count, Math.Min(2L * Capacity, Array.MaxLength));
        Start = NativeMemory.Realloc(Start, (nuint)larger * (nuint)itemSize);
        Capacity = larger;
    }
}
