using Kawaraban.Language.Analysis;

namespace Kawaraban.Lexicographer;

/// <summary>Makes a lexicon's file of the sources of an IPADIC. The same sources make the same bytes.</summary>
internal sealed class LexiconCompiler
{
    private readonly string folder;
    private readonly StringTable strings = new();
    private readonly List<uint> words = [];
    private readonly List<ulong> forms = [];
    private readonly List<ushort[]> keys = [];
    private readonly List<int> firstWords = [];
    private readonly SortedDictionary<int, string> tuples = [];

    private LexiconCompiler(string folder) => this.folder = folder;

    /// <param name="folder">The sources: files of words (<c>*.csv</c>), <c>char.def</c>, <c>unk.def</c> and <c>matrix.def</c>, in EUC-JP.</param>
    /// <exception cref="InvalidDataException">The sources say what a lexicon has no place for.</exception>
    public static byte[] Compile(string folder) => new LexiconCompiler(folder).Compile();

    private byte[] Compile()
    {
        var characters = new CharacterTable(Path.Combine(folder, "char.def"));
        var connections = ConnectionTable.Read(Path.Combine(folder, "matrix.def"), out var idCount);
        var surfaces = SourceOrder.Files(folder).AsParallel().AsOrdered().SelectMany(EucText.Lines).Select(SourceWord.Read).ToList();
        var alphabet = new Alphabet(surfaces.Select(word => word.Surface));
        AddWords(surfaces, alphabet);
        var (categories, unknown) = UnknownWords(characters);
        return new LexiconWriter()
            .Add<CharacterCategory>(Section.Classes, characters.Classes.ToArray())
            .Add<uint>(Section.Characters, Enumerable.Range(0, LexiconFile.CharacterCount).Select(unit => alphabet[unit] | ((uint)characters.ClassOf(unit) << 16)).ToArray())
            .Add<ulong>(Section.Trie, new TrieBuilder(keys, firstWords).Build(alphabet.Count))
            .Add<uint>(Section.Words, words.ToArray())
            .Add<ulong>(Section.Forms, forms.ToArray())
            .Add<short>(Section.Connections, connections)
            .Add<uint>(Section.Categories, categories)
            .Add<uint>(Section.UnknownWords, unknown)
            .Add<uint>(Section.Ids, Ids(idCount))
            .Add(Section.Strings, strings.Units)
            .ToFile();
    }

    private void AddWords(List<SourceWord> source, Alphabet alphabet)
    {
        var bySurface = source.GroupBy(word => word.Surface).Select(group => (Letters: alphabet.Spell(group.Key), Words: Cheapest(group))).ToArray();
        Array.Sort(bySurface, (left, right) => left.Letters.AsSpan().SequenceCompareTo(right.Letters));
        foreach (var (letters, homographs) in bySurface)
        {
            keys.Add(letters);
            firstWords.Add(words.Count);
            for (var i = 0; i < homographs.Count; i++)
            {
                AddWord(homographs[i], isLast: i == homographs.Count - 1);
            }
        }
    }

    /// <summary>Of words with one surface and one id only the cheapest, and of those the first, can ever be chosen: the others are left out.</summary>
    private static List<SourceWord> Cheapest(IEnumerable<SourceWord> homographs)
    {
        var all = homographs.ToList();
        return all.Count == 1 ? all : [.. all.Where((word, place) => !all.Index().Any(other => other.Item.Id == word.Id && (other.Item.Cost, other.Index).CompareTo((word.Cost, place)) < 0))];
    }

    private void AddWord(SourceWord word, bool isLast)
    {
        NoteTuple(word);
        words.Add(WordCost.Of(word.Id, word.Cost, isLast).Bits);
        forms.Add((uint)strings.Add(word.Base) | ((ulong)strings.Add(word.Reading, word.Pronunciation) << 32));
    }

    private (uint[] Categories, uint[] Words) UnknownWords(CharacterTable characters)
    {
        var rows = EucText.Lines(Path.Combine(folder, "unk.def")).Select(SourceWord.Read).ToLookup(word => word.Surface);
        var categories = new List<uint>();
        var unknown = new List<uint>();
        foreach (var category in characters.Categories)
        {
            var ofCategory = rows[category].ToList();
            ofCategory.ForEach(NoteTuple);
            categories.Add((uint)unknown.Count | ((uint)ofCategory.Count << 16));
            unknown.AddRange(ofCategory.Select((word, index) => WordCost.Of(word.Id, word.Cost, index == ofCategory.Count - 1).Bits));
        }
        return ([.. categories], [.. unknown]);
    }

    private void NoteTuple(SourceWord word)
    {
        if (!tuples.TryAdd(word.Id, word.Tuple) && tuples[word.Id] != word.Tuple)
        {
            throw new InvalidDataException($"the id {word.Id} stands for {tuples[word.Id]} and for {word.Tuple}");
        }
    }

    private uint[] Ids(int idCount)
    {
        var ids = new uint[idCount * Lexicon.IdColumns];
        var nothing = (uint)strings.Add(PartOfSpeech.Nothing);
        for (var id = 0; id < idCount; id++)
        {
            var columns = tuples.TryGetValue(id, out var tuple) ? tuple.Split(',') : null;
            ids[id * Lexicon.IdColumns] = columns is null ? 0 : (uint)NumberOf(columns);
            ids[(id * Lexicon.IdColumns) + 1] = columns is null ? nothing : (uint)strings.Add(columns[4]);
            ids[(id * Lexicon.IdColumns) + 2] = columns is null ? nothing : (uint)strings.Add(columns[5]);
        }
        return ids;
    }

    private static int NumberOf(string[] columns)
    {
        for (var number = 0; number < PartsOfSpeech.Count; number++)
        {
            if (PartsOfSpeech.LevelsOf(number).SequenceEqual(columns.AsSpan(0, 4)))
            {
                return number;
            }
        }
        throw new InvalidDataException($"no part of speech of IPADIC: {string.Join(',', columns)}");
    }
}
