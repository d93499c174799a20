namespace Kawaraban.Stylebook.Reading;

/// <summary>Finds words of a passage by their place.</summary>
internal static class WordSearch
{
    /// <summary>The number of the word that begins at an offset; -1 if none does.</summary>
    public static int StartingAt(ReadOnlySpan<Word> words, int at)
    {
        var word = FirstFrom(words, at);
        return word < words.Length && words[word].Start == at ? word : -1;
    }

    /// <summary>The number of the first word that begins at an offset or behind it; their count if none does.</summary>
    public static int FirstFrom(ReadOnlySpan<Word> words, int at)
    {
        var (low, high) = (0, words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = words[middle].Start < at ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
