namespace Kawaraban.Language.Analysis;

/// <summary>The words that end at one place, the cheapest of each connection id, and the cheapest way from them to a word on the right.</summary>
/// <remarks>Words with one id connect at one cost, so only the cheapest of them can be on the way, and an id to the right is asked for once.</remarks>
internal sealed unsafe class Lefts(int idCount, short* connections)
{
    private readonly ulong[] seen = new ulong[idCount];
    private readonly ulong[] asked = new ulong[idCount];
    private readonly long[] answers = new long[idCount];
    private PinnedBuffer<int> costs = new(idCount);
    private PinnedBuffer<int> ids = new(idCount);
    private PinnedBuffer<int> indexes = new(idCount);
    private int count;
    private uint round;

    /// <summary>Takes the words of a place.</summary>
    /// <param name="nodes">The lattice's nodes.</param>
    /// <param name="first">The first of those that end there, in the order of choice.</param>
    public void Gather(LatticeNode* nodes, int first)
    {
        BeginRound();
        for (var index = first; index >= 0; index = nodes[index].Next)
        {
            ref readonly var node = ref nodes[index];
            ref var best = ref seen[node.Id];
            if (best >> 32 != round || node.Cost < nodes[(uint)best].Cost)
            {
                best = ((ulong)round << 32) | (uint)index;
            }
        }
        count = 0;
        for (var index = first; index >= 0; index = nodes[index].Next)
        {
            ref readonly var node = ref nodes[index];
            if ((uint)seen[node.Id] == (uint)index)
            {
                costs.Pointer[count] = node.Cost;
                ids.Pointer[count] = node.Id;
                indexes.Pointer[count++] = index;
            }
        }
    }

    /// <summary>The cost of the cheapest way to a word with an id (in the upper half), without the word itself, and its node (in the lower).</summary>
    public long CheapestTo(int id)
    {
        if (asked[id] != round)
        {
            asked[id] = round;
            answers[id] = Search(connections + ((long)id * idCount));
        }
        return answers[id];
    }

    private long Search(short* row)
    {
        var best = costs.Pointer[0] + row[ids.Pointer[0]];
        var at = 0;
        for (var i = 1; i < count; i++)
        {
            var cost = costs.Pointer[i] + row[ids.Pointer[i]];
            if (cost < best)
            {
                best = cost;
                at = i;
            }
        }
        return ((long)best << 32) | (uint)indexes.Pointer[at];
    }

    private void BeginRound()
    {
        if (++round == 0)
        {
            Array.Clear(seen);
            Array.Clear(asked);
            round = 1;
        }
    }
}
