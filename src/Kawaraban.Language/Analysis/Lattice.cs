using System.Runtime.CompilerServices;

namespace Kawaraban.Language.Analysis;

/// <summary>Finds the cheapest row of words for a sentence, in the order of choice that MeCab has.</summary>
/// <remarks>
/// Of ways that cost the same, the one whose last word began latest wins, then the word that was made first: dictionary
/// before user words before unknown ones, shorter before longer.
/// </remarks>
internal sealed unsafe class Lattice
{
    /// <summary>The most words of the file that may begin at one character.</summary>
    public const int MaxWordsOfFile = 512;

    /// <summary>The longest unknown word that is made by length, in characters.</summary>
    public const int MaxUnknownLength = 15;

    /// <summary>The most unknown words of one category.</summary>
    public const int MaxUnknownWords = 32;

    /// <summary>A run of one category makes an unknown word only if so few characters follow its first.</summary>
    private const int MaxGrouping = 24;

    /// <summary>So many characters are looked up in the trie at once, and then joined.</summary>
    private const int Stretch = 64;

    /// <summary>So many nodes are looked through before the dead ones among them are dropped.</summary>
    private const int Generation = 32 * 1024;

    private const int MaxUnknownAtOnce = (MaxUnknownLength + 2) * MaxUnknownWords;
    private const int None = -1;
    private const int Unreached = -2;

    private readonly Trie trie;
    private readonly Lefts lefts;
    private readonly uint* words;
    private readonly uint* unknownWords;
    private readonly uint* categories;
    private readonly CharacterCategory* classes;
    private readonly UserWords? users;
    private readonly int firstUserWord;

    private readonly Storage nodes = new(sizeof(LatticeNode), 4096);
    private readonly Storage ends = new(sizeof(int), 512);
    private readonly Storage path = new(sizeof(int), 256);
    private readonly Storage moved = new(sizeof(int), 16);
    private Sentence sentence = null!;
    private int nodeCount;
    private int settled;
    private int pathStart;
    private int runEnd;
    private int farthest;

    public Lattice(Lexicon lexicon)
    {
        var file = lexicon.File;
        trie = new Trie(file);
        lefts = new Lefts(lexicon.IdCount, (short*)file.Pointer(Section.Connections));
        words = file.Pointer(Section.Words);
        unknownWords = file.Pointer(Section.UnknownWords);
        categories = file.Pointer(Section.Categories);
        classes = (CharacterCategory*)file.Pointer(Section.Classes);
        users = lexicon.Users;
        firstUserWord = lexicon.WordCount;
    }

    /// <summary>How many words the cheapest way has.</summary>
    public int Count => path.Capacity - pathStart;

    /// <summary>A word of the cheapest way, by its place in the order of the text.</summary>
    public LatticeNode* this[int word] => Nodes + WholePath[pathStart + word];

    private LatticeNode* Nodes => (LatticeNode*)nodes.Start;

    /// <summary>For each place, the first node that ends there.</summary>
    private int* Ends => (int*)ends.Start;

    private int* WholePath => (int*)path.Start;

    private int* Moved => (int*)moved.Start;

    /// <param name="read">The sentence.</param>
    /// <param name="before">The connection id of what comes before it; 0 for its beginning.</param>
    public void Solve(Sentence read, int before = 0)
    {
        sentence = read;
        Begin(before);
        for (var from = 0; from < read.Count; from += Stretch)
        {
            var to = Math.Min(from + Stretch, read.Count);
            Join(trie.Find(read.Letters, from, to), from, to);
            if (nodeCount - settled > Generation)
            {
                Settle(to);
            }
        }
        Trace(Finish());
    }

    /// <summary>What the cheapest way costs if a word with an id follows the sentence just solved.</summary>
    public int CostTo(int id) => lefts.CheapestTo(id, out _);

    private void Begin(int before)
    {
        ends.Reserve(sentence.Count + 1);
        Forget(Ends, sentence.Count + 1);
        Nodes[0] = new LatticeNode { Previous = None, Next = None, Id = (ushort)before };
        Ends[0] = 0;
        nodeCount = settled = 1;
        runEnd = farthest = 0;
    }

    /// <summary>Sets links to <see cref="None"/>.</summary>
    private static void Forget(int* links, int count)
    {
        for (var link = 0; link < count; link++)
        {
            links[link] = None;
        }
    }

    /// <summary>Joins the words of a stretch to those that end where they begin.</summary>
    private void Join(int matches, int from, int to)
    {
        var next = nodeCount;
        AddWords(matches);
        var end = nodeCount;
        for (var position = from; position < to; position++)
        {
            var first = next;
            while (next < end && Nodes[next].Start == position)
            {
                next++;
            }
            if (Ends[position] != None)
            {
                JoinAt(position, first, next);
            }
        }
    }

    private void AddWords(int matches)
    {
        for (var match = trie.Matches; match < trie.Matches + matches; match++)
        {
            nodes.Reserve(nodeCount + MaxWordsOfFile);
            var word = match->Word;
            WordCost cost;
            do
            {
                cost = new WordCost(words[word]);
                Add(word++, cost, match->Start, match->Length);
            }
            while (!cost.IsLast);
        }
    }

    /// <summary>Joins what begins at one character, and is there already from one node to another, and adds words that the lexicon's file does not have.</summary>
    private void JoinAt(int position, int first, int end)
    {
        if (IsSpace(position))
        {
            JoinAfterSpaces(position);
            return;
        }
        lefts.Gather(Nodes, Ends[position]);
        var added = nodeCount;
        AddOthers(position, isNeeded: first == end);
        Reach(added, nodeCount);
        Reach(first, end);
    }

    /// <summary>What begins after spaces is joined to the words before them. Its nodes cannot be those that the stretch will make: a word may end inside the spaces.</summary>
    private void JoinAfterSpaces(int position)
    {
        var begin = position;
        while (begin < sentence.Count && IsSpace(begin))
        {
            begin++;
        }
        if (begin == sentence.Count)
        {
            return;
        }
        lefts.Gather(Nodes, Ends[position]);
        var added = nodeCount;
        AddWords(trie.Find(sentence.Letters, begin, begin + 1));
        AddOthers(begin, isNeeded: nodeCount == added);
        Reach(added, nodeCount);
    }

    private bool IsSpace(int position) => classes[sentence.Classes[position]].IsSpace;

    private void AddOthers(int begin, bool isNeeded)
    {
        var before = nodeCount;
        if (users is not null)
        {
            AddUserWords(users, begin);
        }
        isNeeded &= nodeCount == before;
        ref readonly var category = ref classes[sentence.Classes[begin]];
        if (category.Invoke != 0 || isNeeded)
        {
            AddUnknownWords(begin, category, isNeeded);
        }
    }

    private void AddUserWords(UserWords users, int begin)
    {
        var state = UserWords.Root;
        for (var at = begin; at < sentence.Count && users.Step(ref state, sentence.CodePoints[at]); at++)
        {
            for (var word = users.FirstAt(state); word != UserWords.NoWord; word = users.NextOf(word))
            {
                nodes.Reserve(nodeCount + 1);
                Add(firstUserWord + word, users.CostOf(word), begin, at + 1 - begin);
            }
        }
    }

    private void AddUnknownWords(int begin, in CharacterCategory category, bool isNeeded)
    {
        nodes.Reserve(nodeCount + MaxUnknownAtOnce);
        var run = None;
        if (category.Group != 0)
        {
            run = RunEnd(begin);
            if (run - begin - 1 <= MaxGrouping)
            {
                AddUnknown(begin, run, category);
                isNeeded = false;
            }
        }
        var end = begin + 1;
        for (var length = 1; length <= category.Length && end != run; length++)
        {
            AddUnknown(begin, end, category);
            isNeeded = false;
            if (end == sentence.Count || (classes[sentence.Classes[end]].Mask & category.Mask) == 0)
            {
                break;
            }
            end++;
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
        var mask = classes[sentence.Classes[begin]].Mask;
        var at = begin + 1;
        for (; at < sentence.Count; at++)
        {
            var next = classes[sentence.Classes[at]].Mask;
            if ((mask & next) == 0)
            {
                break;
            }
            mask = next;
        }
        return runEnd = at;
    }

    private void AddUnknown(int begin, int end, in CharacterCategory category)
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
        var node = Nodes + nodeCount++;
        node->Cost = cost.Cost;
        node->Previous = Unreached;
        node->Word = word;
        node->Start = start;
        node->Length = (ushort)length;
        node->Id = (ushort)cost.Id;
    }

    /// <summary>Finds the cheapest ways to nodes of one start, and puts them in front of those that end where they do: the first one foremost.</summary>
    private void Reach(int first, int end)
    {
        for (var index = end - 1; index >= first; index--)
        {
            var node = Nodes + index;
            node->Cost += lefts.CheapestTo(node->Id, out var previous);
            node->Previous = previous;
            ref var foremost = ref Ends[node->End];
            node->Next = foremost;
            foremost = index;
            farthest = Math.Max(farthest, node->End);
        }
    }

    /// <summary>The last word of the cheapest way; after trailing spaces, that is a word before them.</summary>
    private int Finish()
    {
        lefts.Gather(Nodes, Ends[farthest]);
        lefts.CheapestTo(0, out var last);
        return last;
    }

    private void Trace(int last)
    {
        path.Reserve(sentence.Count);
        pathStart = path.Capacity;
        for (var node = last; node > 0; node = Nodes[node].Previous)
        {
            WholePath[--pathStart] = node;
        }
    }

    /// <summary>Drops the nodes of this generation on which no way to an open end goes, and counts costs from the cheapest open way again.</summary>
    /// <remarks>A node is moved once at most, so a long sentence takes no longer a character than a short one, and memory for its words alone.</remarks>
    private void Settle(int position)
    {
        var firstOpen = Math.Min(position, farthest);
        moved.Reserve(nodeCount);
        Forget(Moved + settled, nodeCount - settled);
        var cheapest = MarkWays(firstOpen);
        MoveMarked();
        for (var end = firstOpen; end <= farthest; end++)
        {
            Relink(ref Ends[end], cheapest);
        }
        settled = nodeCount;
    }

    /// <summary>Marks the nodes of this generation that lie on ways to open ends.</summary>
    /// <returns>What the cheapest of these ways costs.</returns>
    private int MarkWays(int firstOpen)
    {
        var cheapest = int.MaxValue;
        for (var end = firstOpen; end <= farthest; end++)
        {
            for (var open = Ends[end]; open != None; open = Nodes[open].Next)
            {
                cheapest = Math.Min(cheapest, Nodes[open].Cost);
                for (var node = open; node >= settled && Moved[node] == None; node = Nodes[node].Previous)
                {
                    Moved[node] = node;
                }
            }
        }
        return cheapest;
    }

    private void MoveMarked()
    {
        var kept = settled;
        for (var node = settled; node < nodeCount; node++)
        {
            if (Moved[node] != None)
            {
                Nodes[kept] = Nodes[node];
                Moved[node] = kept++;
            }
        }
        for (var node = settled; node < kept; node++)
        {
            Nodes[node].Previous = PlaceOf(Nodes[node].Previous);
        }
        nodeCount = kept;
    }

    private void Relink(ref int link, int cheapest)
    {
        link = PlaceOf(link);
        for (var open = link; open != None; open = Nodes[open].Next)
        {
            var node = Nodes + open;
            node->Cost -= cheapest;
            node->Next = PlaceOf(node->Next);
        }
    }

    private int PlaceOf(int node) => node < settled ? node : Moved[node];
}
