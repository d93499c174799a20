using System.Runtime.CompilerServices;

namespace Kawaraban.Language.Analysis;

/// <summary>The words that end at one place, and the cheapest way from one of them to a word on the right.</summary>
/// <remarks>
/// The search waits for memory more than it reckons, and a wrong guess at a branch would make it wait for each cost in turn: so
/// the cheapest is found without branches, four words at a time, by keys of a cost in the upper half and an order in the lower.
/// </remarks>
internal sealed unsafe class Lefts(int idCount, short* connections)
{
    private const int AtOnce = 4;
    private const long Dearest = long.MaxValue / 2;

    private readonly Storage keys = new(sizeof(long), 256);
    private readonly Storage ids = new(sizeof(int), 256);
    private readonly Storage nodes = new(sizeof(int), 256);
    private int count;

    /// <summary>Takes the words of a place.</summary>
    /// <param name="lattice">The lattice's nodes.</param>
    /// <param name="first">The first of those that end there, in the order of choice.</param>
    public void Gather(LatticeNode* lattice, int first)
    {
        count = 0;
        for (var node = first; node >= 0; node = lattice[node].Next)
        {
            if (count + AtOnce > keys.Capacity)
            {
                Grow();
            }
            ((long*)keys.Start)[count] = ((long)lattice[node].Cost << 32) | (uint)count;
            ((int*)ids.Start)[count] = lattice[node].Id;
            ((int*)nodes.Start)[count++] = node;
        }
        for (var past = count; past < count + AtOnce - 1; past++)
        {
            ((long*)keys.Start)[past] = Dearest;
            ((int*)ids.Start)[past] = 0;
        }
    }

    /// <summary>Finds the cheapest way to a word with an id.</summary>
    /// <param name="id">The connection id of the word on the right.</param>
    /// <param name="node">The word before it on that way: of equal ones, the first.</param>
    /// <returns>What the way costs, without the word itself.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CheapestTo(int id, out int node)
    {
        var row = connections + ((long)id * idCount);
        var key = (long*)keys.Start;
        var left = (int*)ids.Start;
        var end = key + count;
        var best = Dearest;
        do
        {
            var first = Min(key[0] + ((long)row[left[0]] << 32), key[1] + ((long)row[left[1]] << 32));
            var second = Min(key[2] + ((long)row[left[2]] << 32), key[3] + ((long)row[left[3]] << 32));
            best = Min(best, Min(first, second));
            key += AtOnce;
            left += AtOnce;
        }
        while (key < end);
        node = ((int*)nodes.Start)[(int)best];
        return (int)(best >> 32);
    }

    private void Grow()
    {
        keys.Reserve(2 * keys.Capacity);
        ids.Reserve(keys.Capacity);
        nodes.Reserve(keys.Capacity);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Min(long left, long right)
    {
        var difference = right - left;
        return left + (difference & (difference >> 63));
    }
}
