using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Kawaraban.Language.Analysis;

/// <summary>An array that does not move, and its address. It only grows.</summary>
/// <typeparam name="T">What it holds.</typeparam>
internal unsafe struct PinnedBuffer<T>
    where T : unmanaged
{
    private T[] array;

    public PinnedBuffer(int capacity)
    {
        array = GC.AllocateUninitializedArray<T>(capacity, pinned: true);
        Pointer = AddressOf(array);
    }

    public T* Pointer { get; private set; }

    public readonly int Capacity => array.Length;

    /// <summary>Makes room for so many items, and forgets those it had if it must grow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Reserve(int count)
    {
        if (count > array.Length)
        {
            Grow(count, keep: 0);
        }
    }

    /// <summary>Makes room for so many items, and keeps the first ones.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Grow(int count, int keep)
    {
        var larger = GC.AllocateUninitializedArray<T>((int)Math.Max(count, Math.Min(Array.MaxLength, array.Length * 2L)), pinned: true);
        array.AsSpan(0, keep).CopyTo(larger);
        array = larger;
        Pointer = AddressOf(larger);
    }

    private static T* AddressOf(T[] array) => (T*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(array));
}
