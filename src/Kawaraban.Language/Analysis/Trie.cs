using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Kawaraban.Language.Analysis;

/// <summary>Finds the surfaces of the lexicon that begin at each character of a stretch of a sentence.</summary>
/// <remarks>The nodes lie far apart in memory; so those that will be asked for some characters later are called for beforehand.</remarks>
internal sealed unsafe class Trie(LexiconFile file)
{
    private const int Far = 8;
    private const int Near = 4;

    /// <summary>So many letters past the end of a sentence are looked at.</summary>
    public const int LookAhead = Far + 2;

    private readonly ulong* nodes = (ulong*)file.Pointer(Section.Trie);
    private readonly uint* words = file.Pointer(Section.Words);
    private readonly uint rootChildren = new TrieNode(((ulong*)file.Pointer(Section.Trie))[TrieNode.Root]).Children;
    private readonly Storage matches = new(sizeof(TrieMatch), 1024);

    /// <summary>What was found: in the order of the starts, the shorter first.</summary>
    public TrieMatch* Matches => (TrieMatch*)matches.Start;

    /// <summary>Finds all matches that begin in a stretch.</summary>
    /// <returns>How many there are.</returns>
    public int Find(ushort* letters, int from, int to)
    {
        var count = 0;
        for (var start = from; start < to; start++)
        {
            CallForLater(letters + start);
            matches.Reserve(count + Lattice.MaxWordsOfFile);
            count = FindAt(letters, start, count);
        }
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int FindAt(ushort* letters, int start, int count)
    {
        var parent = TrieNode.Root;
        var children = rootChildren;
        for (var at = start; letters[at] != 0 && children != 0; at++)
        {
            var index = children + letters[at];
            var node = new TrieNode(nodes[index]);
            if (node.Parent != parent)
            {
                break;
            }
            if (node.Words != 0)
            {
                var word = (int)node.Words - 1;
                Call(words + word);
                Matches[count++] = new TrieMatch { Word = word, Start = start, Length = at + 1 - start };
            }
            parent = index;
            children = node.Children;
        }
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CallForLater(ushort* letters)
    {
        var far = new TrieNode(nodes[rootChildren + letters[Far]]);
        Call(nodes + far.Children + letters[Far + 1]);
        var index = rootChildren + letters[Near];
        var near = new TrieNode(nodes[new TrieNode(nodes[index]).Children + letters[Near + 1]]);
        if (near.Parent == index)
        {
            Call(nodes + near.Children + letters[Near + 2]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Call(void* address)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(address);
        }
    }
}
