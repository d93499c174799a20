namespace Kawaraban.Language.Analysis;

/// <summary>The words added to a lexicon at run time, and the trie of their surfaces by code point.</summary>
internal sealed class UserWords
{
    public const int Root = 0;
    public const int NoWord = -1;

    private readonly UserEntry[] entries;
    private readonly WordCost[] costs;
    private readonly int[] next;
    private readonly Dictionary<long, int> steps;
    private readonly int[] first;

    private UserWords(UserEntry[] entries, WordCost[] costs, int[] next, Dictionary<long, int> steps, int[] first)
    {
        this.entries = entries;
        this.costs = costs;
        this.next = next;
        this.steps = steps;
        this.first = first;
    }

    public UserEntry EntryOf(int word) => entries[word];

    public WordCost CostOf(int word) => costs[word];

    /// <summary>The next word of the same surface, or <see cref="NoWord"/>.</summary>
    public int NextOf(int word) => next[word];

    /// <summary>The first word whose surface ends in a state, or <see cref="NoWord"/>.</summary>
    public int FirstAt(int state) => first[state];

    /// <summary>Goes from a state by a code point.</summary>
    /// <returns>Whether any word goes on so.</returns>
    public bool Step(ref int state, int codePoint)
    {
        if (!steps.TryGetValue(Key(state, codePoint), out var to))
        {
            return false;
        }
        state = to;
        return true;
    }

    /// <summary>The words there are, and more.</summary>
    /// <returns>Null if there are none at all.</returns>
    public static UserWords? Of(UserWords? present, IEnumerable<UserEntry> added, Lexicon lexicon)
    {
        var judge = new UserCost(lexicon);
        List<(UserEntry Entry, WordCost Cost)> words = present is null ? [] : [.. present.entries.Zip(present.costs)];
        var places = words.Select((word, place) => (word, place)).ToDictionary(word => (word.word.Entry.Surface, word.word.Cost.Id), word => word.place);
        foreach (var entry in added)
        {
            var word = (Entry: entry, Cost: judge.Of(entry));
            if (places.TryAdd((entry.Surface, word.Cost.Id), words.Count))
            {
                words.Add(word);
            }
            else if (places[(entry.Surface, word.Cost.Id)] is var place && word.Cost.Cost < words[place].Cost.Cost)
            {
                words[place] = word;
            }
        }
        return words.Count == 0 ? null : Build([.. words.Select(word => word.Entry)], [.. words.Select(word => word.Cost)]);
    }

    private static UserWords Build(UserEntry[] entries, WordCost[] costs)
    {
        var steps = new Dictionary<long, int>();
        var first = new List<int> { NoWord };
        var next = new int[entries.Length];
        for (var word = entries.Length - 1; word >= 0; word--)
        {
            var state = Root;
            foreach (var rune in entries[word].Surface.EnumerateRunes())
            {
                if (!steps.TryGetValue(Key(state, rune.Value), out var to))
                {
                    steps[Key(state, rune.Value)] = to = first.Count;
                    first.Add(NoWord);
                }
                state = to;
            }
            next[word] = first[state];
            first[state] = word;
        }
        return new UserWords(entries, costs, next, steps, [.. first]);
    }

    private static long Key(int state, int codePoint) => ((long)state << 32) | (uint)codePoint;
}
