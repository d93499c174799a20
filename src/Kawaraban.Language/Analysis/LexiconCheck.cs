namespace Kawaraban.Language.Analysis;

/// <summary>Looks at everything in a lexicon's file that is followed without looking when words are searched.</summary>
internal sealed class LexiconCheck
{
    private const string OutsideOfStrings = "a text lies outside of the strings";

    private readonly LexiconFile file;
    private readonly int idCount;

    private LexiconCheck(LexiconFile file)
    {
        this.file = file;
        idCount = file.Count(Section.Ids, sizeof(uint)) / Lexicon.IdColumns;
    }

    /// <exception cref="InvalidDataException">The file is not sound.</exception>
    public static void Check(LexiconFile file)
    {
        var check = new LexiconCheck(file);
        check.CheckIds();
        check.CheckCharacters();
        check.CheckWords(Section.Words);
        check.CheckWords(Section.UnknownWords);
        check.CheckTrie();
        check.CheckForms();
    }

    private void CheckIds()
    {
        Demand(idCount is > 0 and <= WordCost.MaxId, "it has no connection ids, or too many");
        Demand(file.Count(Section.Connections, sizeof(short)) == idCount * idCount, "the table of connections is not a square of the ids");
        var ids = file.Span<uint>(Section.Ids);
        for (var at = 0; at < ids.Length; at += Lexicon.IdColumns)
        {
            Demand(ids[at] < PartsOfSpeech.Count, "it names a part of speech that is none");
            CheckText(ids[at + 1]);
            CheckText(ids[at + 2]);
        }
    }

    private void CheckCharacters()
    {
        var classes = file.Span<CharacterCategory>(Section.Classes);
        var categories = file.Span<uint>(Section.Categories);
        var unknown = file.Count(Section.UnknownWords, sizeof(uint));
        Demand(file.Count(Section.Characters, sizeof(uint)) == LexiconFile.CharacterCount, "it has no class for each character");
        foreach (var character in file.Span<uint>(Section.Characters))
        {
            Demand(character >> 16 < classes.Length, "a character has a class that is none");
        }
        foreach (var category in classes)
        {
            Demand(category.Default < categories.Length, "a class has a category that is none");
            Demand(category.Length <= Lattice.MaxUnknownLength, "a class makes too long words");
        }
        foreach (var category in categories)
        {
            var (first, count) = (category & 0xFFFF, category >> 16);
            Demand(count is > 0 and <= Lattice.MaxUnknownWords && first + count <= unknown, "a category has unknown words that are none");
        }
    }

    private void CheckWords(Section section)
    {
        foreach (var word in file.Span<uint>(section))
        {
            Demand(new WordCost(word).Id < idCount, "a word has a connection id that is none");
        }
    }

    private void CheckTrie()
    {
        var trie = file.Span<ulong>(Section.Trie);
        uint lastLetter = 0;
        foreach (var character in file.Span<uint>(Section.Characters))
        {
            lastLetter = Math.Max(lastLetter, character & 0xFFFF);
        }
        Demand(trie.Length > 0, "it has no words");
        foreach (var bits in trie)
        {
            Demand(new TrieNode(bits).Children + lastLetter < trie.Length, "the trie leads out of itself");
        }
        CheckWordsAtOnce(trie);
    }

    /// <summary>No way down the trie may have more words than the lattice makes room for, nor go round in a ring.</summary>
    private void CheckWordsAtOnce(ReadOnlySpan<ulong> trie)
    {
        var homographs = Homographs();
        var wordsOn = new int[trie.Length];
        Array.Fill(wordsOn, -1);
        wordsOn[TrieNode.Root] = 0;
        var way = new Stack<uint>();
        for (uint start = 0; start < trie.Length; start++)
        {
            for (var at = start; new TrieNode(trie[(int)at]).Parent != TrieNode.NoParent && wordsOn[at] < 0; at = new TrieNode(trie[(int)at]).Parent)
            {
                Demand(new TrieNode(trie[(int)at]).Parent < trie.Length && way.Count < Lattice.MaxWordsOfFile, "the trie has no root");
                way.Push(at);
            }
            while (way.TryPop(out var at))
            {
                var node = new TrieNode(trie[(int)at]);
                Demand(node.Words <= homographs.Length, "the trie names a word that is none");
                var here = node.Words == 0 ? 0 : homographs[(int)node.Words - 1];
                wordsOn[at] = Math.Max(0, wordsOn[node.Parent]) + here;
                Demand(wordsOn[at] <= Lattice.MaxWordsOfFile, "too many words begin at one place");
            }
        }
    }

    /// <summary>For each word, how many words of its surface come from it on.</summary>
    private int[] Homographs()
    {
        var words = file.Span<uint>(Section.Words);
        var homographs = new int[words.Length];
        for (var word = words.Length - 1; word >= 0; word--)
        {
            var isLast = new WordCost(words[word]).IsLast;
            Demand(isLast || word + 1 < words.Length, "the last word is not the last of its surface");
            homographs[word] = isLast ? 1 : homographs[word + 1] + 1;
        }
        return homographs;
    }

    private void CheckForms()
    {
        Demand(file.Count(Section.Forms, sizeof(ulong)) == file.Count(Section.Words, sizeof(uint)), "it has not the forms of each word");
        var strings = file.Span<char>(Section.Strings);
        foreach (var forms in file.Span<ulong>(Section.Forms))
        {
            CheckText((uint)forms);
            var reading = forms >> 32;
            Demand(reading + 2 <= (ulong)strings.Length, OutsideOfStrings);
            var (first, second) = (strings[(int)reading], strings[(int)reading + 1]);
            var length = first + (second == Lexicon.SameAsReading ? 0 : second);
            Demand(reading + 2 + (ulong)length <= (ulong)strings.Length, OutsideOfStrings);
        }
    }

    private void CheckText(uint place)
    {
        var strings = file.Span<char>(Section.Strings);
        Demand(place < strings.Length && place + 1u + strings[(int)place] <= (uint)strings.Length, OutsideOfStrings);
    }

    private void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw file.Broken(otherwise);
        }
    }
}
