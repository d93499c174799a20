namespace Kawaraban.Language.Quantities.English;

/// <summary>A text in lower case beside itself, with what is needed to go by its words.</summary>
internal sealed class EnglishText(string text)
{
    private const int LongestWord = 24;

    public string Source => text;

    /// <summary>The text in lower case.</summary>
    public FoldedText Lower { get; } = new(text, lowersCase: true);

    /// <summary>The text in its own case.</summary>
    public FoldedText Plain { get; } = new(text);

    public int Length => text.Length;

    /// <summary>The character at an offset in lower case; NUL outside of the text.</summary>
    public char this[int at] => Lower[at];

    public bool IsLetter(int at) => char.IsLetter(Lower[at]);

    public bool IsDigit(int at) => char.IsAsciiDigit(Lower[at]);

    public bool IsCapital(int at) => char.IsUpper(Plain[at]);

    public bool Has(int at, string words) => Lower.StartsWith(at, words);

    /// <summary>Whether whole words stand at an offset.</summary>
    public bool HasWords(int at, string words) => Has(at, words) && !char.IsLetterOrDigit(Lower[at + words.Length]);

    /// <summary>The longest of the words of a table, in lower case, that stands at an offset as a whole word.</summary>
    public int Match<T>(WordTable<T> words, int at, out T? meaning) => Match(Lower, words, at, out meaning);

    /// <summary>The same in the case of the text.</summary>
    public int MatchCase<T>(WordTable<T> words, int at, out T? meaning) => Match(Plain, words, at, out meaning);

    /// <summary>The offset of the word that ends, with a space behind it, before an offset; the offset itself if there is none.</summary>
    public int WordBefore(int at)
    {
        var start = Lower[at - 1] == ' ' ? WordEndingAt(at - 1) : at;
        return start == at - 1 ? at : start;
    }

    /// <summary>The offset of the word that ends at an offset; the offset itself if there is none.</summary>
    public int WordEndingAt(int end)
    {
        var start = end;
        while (start > 0 && start > end - LongestWord && (char.IsLetter(Lower[start - 1]) || Lower[start - 1] is '.' or '\''))
        {
            start--;
        }

        return start;
    }

    /// <summary>The offset past the letters at an offset.</summary>
    public int PastWord(int at)
    {
        while (char.IsLetterOrDigit(Lower[at]) || Lower[at] == '\'' && char.IsLetter(Lower[at + 1]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether nothing, or the end of a sentence, stands before a word, so that its capital says nothing.</summary>
    public bool BeginsSentence(int at)
    {
        var before = at - 1;
        while (before >= 0 && before > at - 4 && Lower[before] is ' ' or '"' or '(' or '\'')
        {
            before--;
        }

        return before < 0 || Lower[before] is '.' or '!' or '?' or ':' or ';' or '-' or '—' or '\n';
    }

    private static int Match<T>(FoldedText text, WordTable<T> words, int at, out T? meaning)
    {
        var length = words.LongestIn(text.From(at), out meaning);
        while (length > 0 && char.IsLetterOrDigit(text[at + length - 1]) && char.IsLetterOrDigit(text[at + length]))
        {
            length = words.LongestIn(text.From(at)[..(length - 1)], out meaning);
        }

        return length;
    }
}
