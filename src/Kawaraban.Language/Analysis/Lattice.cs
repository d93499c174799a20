using System.Runtime.CompilerServices;

namespace Kawaraban.Language.Analysis;

/// <summary>Finds the cheapest row of words for a sentence, in the order of choice that MeCab has.</summary>
/// <remarks>
/// Of ways that cost the same, the one whose last word began latest wins, then the word that was made first: dictionary
/// before user words before unknown ones, shorter before longer.
/// </remarks>
internal sealed unsafe class Lattice
{
    /// <summary>A run of one category makes an unknown word only if so few characters follow its first.</summary>
    private const int MaxGrouping = 24;

    /// <summary>The most words of the file that may begin at one character.</summary>
    public const int MaxWordsOfFile = 512;

    /// <summary>The longest unknown word that is made by length, in characters.</summary>
    public const int MaxUnknownLength = 15;

    /// <summary>The most unknown words of one category.</summary>
    public const int MaxUnknownWords = 32;

    private const int MaxWordsAtOnce = MaxWordsOfFile + ((MaxUnknownLength + 2) * MaxUnknownWords);

    private const int None = -1;
    private const int SpaceCategory = 1;

    private readonly ulong* trie;
    private readonly uint* words;
    private readonly uint* unknownWords;
    private readonly uint* categories;
    private readonly short* connections;
    private readonly CharacterCategory* classTable;
    private readonly int idCount;
    private readonly uint rootChildren;
    private readonly UserWords users;
    private readonly int firstUserWord;

    private PinnedBuffer<LatticeNode> nodes = new(4096);
    private PinnedBuffer<int> ends = new(258);
    private PinnedBuffer<int> path = new(64);
    private int nodeCount;
    private int pathStart;

    private readonly Lefts lefts;
    private int position;
    private int runEnd;
    private Sentence sentence = null!;

    public Lattice(Lexicon lexicon)
    {
        var file = lexicon.File;
        trie = file.Pointer<ulong>(Section.Trie);
        words = file.Pointer<uint>(Section.Words);
        unknownWords = file.Pointer<uint>(Section.UnknownWords);
        categories = file.Pointer<uint>(Section.Categories);
        connections = file.Pointer<short>(Section.Connections);
        classTable = file.Pointer<CharacterCategory>(Section.Classes);
        idCount = lexicon.IdCount;
        rootChildren = new TrieNode(trie[TrieNode.Root]).Children;
        users = lexicon.Users;
        firstUserWord = lexicon.WordCount;
        lefts = new Lefts(idCount, connections);
    }

    /// <summary>The words of the cheapest way, in the order of the text.</summary>
    public ReadOnlySpan<int> Path => new(path.Pointer + pathStart, path.Capacity - pathStart);

    public ref readonly LatticeNode this[int node] => ref nodes.Pointer[node];

    /// <param name="read">The sentence.</param>
    /// <param name="before">The connection id of what comes before it; 0 for its beginning.</param>
    public void Solve(Sentence read, int before = 0)
    {
        sentence = read;
        Begin(before);
        for (position = 0; position < read.Count; position++)
        {
            if (ends.Pointer[position] != None)
            {
                Extend();
            }
        }
        Trace(Finish());
    }

    /// <summary>What the cheapest way costs if a word with an id follows the sentence just solved.</summary>
    public int CostTo(int id) => (int)(lefts.CheapestTo(id) >> 32);

    private void Begin(int before)
    {
        ends.Reserve(sentence.Count + 1);
        new Span<int>(ends.Pointer, sentence.Count + 1).Fill(None);
        nodes.Pointer[0] = new LatticeNode { Previous = None, Next = None, Id = (ushort)before };
        nodeCount = 1;
        ends.Pointer[0] = 0;
        runEnd = 0;
    }

    /// <summary>Adds the words that begin where others end, after any spaces.</summary>
    private void Extend()
    {
        var begin = SkipSpaces(position);
        if (begin == sentence.Count)
        {
            return;
        }
        MakeRoom();
        lefts.Gather(nodes.Pointer, ends.Pointer[position]);
        var first = nodeCount;
        AddWords(begin);
        if (!users.IsEmpty)
        {
            AddUserWords(begin);
        }
        var category = classTable[sentence.Classes[begin]];
        if (category.Invoke != 0 || nodeCount == first)
        {
            AddUnknownWords(begin, category, nodeCount == first);
        }
        Link(first);
    }

    private void MakeRoom()
    {
        if (nodes.Capacity - nodeCount < MaxWordsAtOnce)
        {
            nodes.Grow(nodeCount + MaxWordsAtOnce, nodeCount);
        }
    }

    private int SkipSpaces(int at)
    {
        while (at < sentence.Count && (classTable[sentence.Classes[at]].Mask & (1u << SpaceCategory)) != 0)
        {
            at++;
        }
        return at;
    }

    private void AddWords(int begin)
    {
        var letters = sentence.Letters;
        var parent = TrieNode.Root;
        var children = rootChildren;
        for (var at = begin; letters[at] != 0 && children != 0; at++)
        {
            var index = children + letters[at];
            var node = new TrieNode(trie[index]);
            if (node.Parent != parent)
            {
                return;
            }
            if (node.Words != 0)
            {
                AddWordsAt((int)node.Words - 1, begin, at + 1 - begin);
            }
            parent = index;
            children = node.Children;
        }
    }

    private void AddWordsAt(int word, int begin, int length)
    {
        WordCost cost;
        do
        {
            cost = new WordCost(words[word]);
            Add(word++, cost, begin, length);
        }
        while (!cost.IsLast);
    }

    private void AddUserWords(int begin)
    {
        var state = UserWords.Root;
        for (var at = begin; at < sentence.Count && users.Step(ref state, sentence.CodePoints[at]); at++)
        {
            for (var word = users.FirstAt(state); word != UserWords.NoWord; word = users.NextOf(word))
            {
                MakeRoom();
                Add(firstUserWord + word, users.CostOf(word), begin, at + 1 - begin);
            }
        }
    }

    private void AddUnknownWords(int begin, CharacterCategory category, bool isNeeded)
    {
        var group = None;
        if (category.Group != 0)
        {
            group = RunEnd(begin);
            if (group - begin - 1 <= MaxGrouping)
            {
                AddUnknown(begin, group, category);
                isNeeded = false;
            }
        }
        var end = begin + 1;
        for (var length = 1; length <= category.Length; length++, end++)
        {
            if (end == group)
            {
                break;
            }
            AddUnknown(begin, end, category);
            isNeeded = false;
            if (end == sentence.Count || (classTable[sentence.Classes[end]].Mask & category.Mask) == 0)
            {
                break;
            }
        }
        if (isNeeded)
        {
            AddUnknown(begin, begin + 1, category);
        }
    }

    /// <summary>Where the run ends in which each character shares a category with the one before it. All of a run ends at one place.</summary>
    private int RunEnd(int begin)
    {
        if (begin < runEnd)
        {
            return runEnd;
        }
        var mask = classTable[sentence.Classes[begin]].Mask;
        var at = begin + 1;
        for (; at < sentence.Count; at++)
        {
            var next = classTable[sentence.Classes[at]].Mask;
            if ((mask & next) == 0)
            {
                break;
            }
            mask = next;
        }
        return runEnd = at;
    }

    private void AddUnknown(int begin, int end, CharacterCategory category)
    {
        var entries = categories[category.Default];
        var first = (int)(entries & 0xFFFF);
        for (var word = first; word < first + (int)(entries >> 16); word++)
        {
            Add(~word, new WordCost(unknownWords[word]), begin, end - begin);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(int word, WordCost cost, int start, int length)
    {
        ref var node = ref nodes.Pointer[nodeCount++];
        var way = lefts.CheapestTo(cost.Id);
        node.Cost = (int)(way >> 32) + cost.Cost;
        node.Previous = (int)way;
        node.Word = word;
        node.Start = start;
        node.Length = (ushort)length;
        node.Id = (ushort)cost.Id;
    }

    /// <summary>Puts the new words in front of those that end where they do, the first one foremost.</summary>
    private void Link(int first)
    {
        for (var index = nodeCount - 1; index >= first; index--)
        {
            ref var node = ref nodes.Pointer[index];
            node.Next = ends.Pointer[node.End];
            ends.Pointer[node.End] = index;
        }
    }

    /// <summary>The last word of the cheapest way; after trailing spaces, that is a word before them.</summary>
    private int Finish()
    {
        var end = sentence.Count;
        while (ends.Pointer[end] == None)
        {
            end--;
        }
        lefts.Gather(nodes.Pointer, ends.Pointer[end]);
        return (int)lefts.CheapestTo(0);
    }

    private void Trace(int last)
    {
        path.Reserve(sentence.Count);
        pathStart = path.Capacity;
        for (var node = last; node > 0; node = nodes.Pointer[node].Previous)
        {
            path.Pointer[--pathStart] = node;
        }
    }
}
