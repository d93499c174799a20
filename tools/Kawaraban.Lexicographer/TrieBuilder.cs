using Kawaraban.Language.Analysis;

namespace Kawaraban.Lexicographer;

/// <summary>Builds the double array of surfaces. Nodes with many children are placed first, so that those with one fill every hole.</summary>
internal sealed class TrieBuilder
{
    private const int PatienceForPlace = 1000;

    private readonly IReadOnlyList<ushort[]> keys;
    private readonly IReadOnlyList<int> words;
    private readonly List<(int FirstChild, int ChildCount, int Words)> nodes = [];
    private readonly List<ushort> letters = [];
    private readonly FreePlaces free = new();

    /// <param name="keys">The surfaces in letters, in the order of the letters, without repeats.</param>
    /// <param name="words">The first word of each surface.</param>
    public TrieBuilder(IReadOnlyList<ushort[]> keys, IReadOnlyList<int> words)
    {
        this.keys = keys;
        this.words = words;
    }

    public ulong[] Build(int letterCount)
    {
        Unfold();
        var children = PlaceAll();
        var places = new uint[nodes.Count];
        var trie = new ulong[free.End + letterCount + 1];
        Array.Fill(trie, TrieNode.Of(0, TrieNode.NoParent, 0).Bits);
        trie[TrieNode.Root] = TrieNode.Of(children[0], TrieNode.NoParent, 0).Bits;
        // A parent always comes before its children in the list.
        for (var node = 0; node < nodes.Count; node++)
        {
            var (first, count, _) = nodes[node];
            for (var child = first; child < first + count; child++)
            {
                places[child] = children[node] + letters[child];
                trie[places[child]] = TrieNode.Of(children[child], places[node], (uint)(nodes[child].Words + 1)).Bits;
            }
        }
        return trie.Length < TrieNode.NoParent ? trie : throw new InvalidDataException("there are too many surfaces for the trie");
    }

    /// <summary>Makes the nodes level by level, so that the children of one stand together.</summary>
    private void Unfold()
    {
        var ranges = new List<(int From, int To, int Depth)> { (0, keys.Count, 0) };
        nodes.Add((0, 0, -1));
        letters.Add(0);
        for (var node = 0; node < nodes.Count; node++)
        {
            var (from, to, depth) = ranges[node];
            var word = -1;
            if (keys[from].Length == depth)
            {
                word = words[from++];
            }
            nodes[node] = (nodes.Count, 0, word);
            while (from < to)
            {
                var end = from;
                var letter = keys[from][depth];
                while (end < to && keys[end][depth] == letter)
                {
                    end++;
                }
                ranges.Add((from, end, depth + 1));
                nodes.Add((0, 0, -1));
                letters.Add(letter);
                nodes[node] = nodes[node] with { ChildCount = nodes[node].ChildCount + 1 };
                from = end;
            }
        }
    }

    private uint[] PlaceAll()
    {
        var children = new uint[nodes.Count];
        foreach (var group in Enumerable.Range(0, nodes.Count).Where(node => nodes[node].ChildCount > 0).GroupBy(node => nodes[node].ChildCount).OrderByDescending(group => group.Key))
        {
            var start = free.First;
            foreach (var node in group)
            {
                children[node] = Place(nodes[node].FirstChild, group.Key, ref start);
            }
        }
        return children;
    }

    private uint Place(int firstChild, int count, ref int start)
    {
        var tried = 0;
        for (var place = free.AtOrAfter(start); ; place = free.Next(place), tried++)
        {
            var children = place - letters[firstChild];
            if (children > 0 && Fits(children, firstChild, count))
            {
                for (var child = firstChild; child < firstChild + count; child++)
                {
                    free.Take(children + letters[child]);
                }
                start = tried > PatienceForPlace ? place : start;
                return (uint)children;
            }
        }
    }

    private bool Fits(int children, int firstChild, int count)
    {
        for (var child = firstChild + 1; child < firstChild + count; child++)
        {
            if (!free.IsFree(children + letters[child]))
            {
                return false;
            }
        }
        return true;
    }
}
