namespace Kawaraban.Language.Analysis;

/// <summary>A word as it stands in a text: where it is, what it is, and how it is read.</summary>
/// <remarks>
/// <para>A token knows its place, not the text: take its surface from the text it was made of, by <see cref="Range"/> or by
/// <see cref="Surface(ReadOnlySpan{char})"/>. It may be kept as long as one likes; what it says of the word comes from the lexicon.</para>
/// <para>Offsets are UTF-16 code units. Narrow spaces, tabs and line feeds between words belong to no token.</para>
/// </remarks>
/// <example><code>new Analyzer(Lexicon.Ipadic).Analyze("図書館へ行った")[0].Reading.ToString() // "トショカン"</code></example>
public readonly struct Token
{
    private readonly Lexicon? lexicon;
    private readonly int word;
    private readonly ushort connection;

    internal Token(Lexicon lexicon, int word, ushort connection, int start, int length)
    {
        this.lexicon = lexicon;
        this.word = word;
        this.connection = connection;
        Start = start;
        Length = length;
    }

    /// <summary>The offset of the first UTF-16 unit of the word in the text.</summary>
    /// <example><code>new Analyzer(Lexicon.Ipadic).Analyze("本を 読む")[2].Start // 3</code></example>
    public int Start { get; }

    /// <summary>How many UTF-16 units the word has.</summary>
    /// <example><code>new Analyzer(Lexicon.Ipadic).Analyze("本を 読む")[2].Length // 2</code></example>
    public int Length { get; }

    /// <summary>The offset just past the last UTF-16 unit.</summary>
    /// <example><code>new Analyzer(Lexicon.Ipadic).Analyze("本を 読む")[2].End // 5</code></example>
    public int End => Start + Length;

    /// <summary>The place of the word in the text.</summary>
    /// <example><code>new Analyzer(Lexicon.Ipadic).Analyze("本を 読む")[2].Range.Of("本を 読む") // "読む"</code></example>
    public TextRange Range => new(Start, Length);

    /// <summary>Whether the word stands in the lexicon, or in its user entries; an unknown one was guessed from its characters.</summary>
    /// <example><code>new Analyzer(Lexicon.Ipadic).Analyze("ホゲラッチョ")[0].IsKnown // false</code></example>
    public bool IsKnown => word >= 0;

    /// <summary>Whether the word is one of the user entries.</summary>
    /// <example><code>new Analyzer(Lexicon.Ipadic).Analyze("本")[0].IsUserEntry // false</code></example>
    public bool IsUserEntry => lexicon is not null && lexicon.IsUserWord(word);

    /// <summary>What kind of word it is.</summary>
    /// <example><code>new Analyzer(Lexicon.Ipadic).Analyze("本を読む")[1].PartOfSpeech.Kind // WordKind.CaseParticle</code></example>
    public PartOfSpeech PartOfSpeech => new(Kind);

    /// <summary>The kind of word: short for the kind of its part of speech.</summary>
    /// <example><code>new Analyzer(Lexicon.Ipadic).Analyze("本を読む")[0].Kind // WordKind.Noun</code></example>
    public WordKind Kind => lexicon is null ? default : lexicon.KindOf(connection);

    /// <summary>How it is inflected; <see cref="Inflection.None"/> for a word that is not.</summary>
    /// <example><code>new Analyzer(Lexicon.Ipadic).Analyze("本を読む")[2].Inflection.Form // "基本形"</code></example>
    public Inflection Inflection => lexicon is null ? Inflection.None : lexicon.InflectionOf(connection);

    /// <summary>The form that stands in a dictionary: 読む for 読ん. Empty where the word is unknown.</summary>
    /// <example><code>new Analyzer(Lexicon.Ipadic).Analyze("読んだ")[0].Base.ToString() // "読む"</code></example>
    public ReadOnlySpan<char> Base => lexicon is null ? default : lexicon.BaseOf(word);

    /// <summary>How the word is written in katakana. Empty where it is unknown.</summary>
    /// <example><code>new Analyzer(Lexicon.Ipadic).Analyze("東京は")[1].Reading.ToString() // "ハ"</code></example>
    public ReadOnlySpan<char> Reading => lexicon is null ? default : lexicon.ReadingOf(word);

    /// <summary>How the word is spoken, in katakana: long vowels as ー, the particle は as ワ. Empty where it is unknown.</summary>
    /// <example><code>new Analyzer(Lexicon.Ipadic).Analyze("東京は")[1].Pronunciation.ToString() // "ワ"</code></example>
    public ReadOnlySpan<char> Pronunciation => lexicon is null ? default : lexicon.PronunciationOf(word);

    /// <summary>The connection id, by which the output's first columns are found.</summary>
    internal ushort Connection => connection;

    /// <summary>The word as it stands in its text.</summary>
    /// <param name="text">The text that was analyzed.</param>
    /// <returns>The part of it that the token covers.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The text is shorter than the one that was analyzed.</exception>
    /// <example><code>new Analyzer(Lexicon.Ipadic).Analyze("本を 読む")[2].Surface("本を 読む").ToString() // "読む"</code></example>
    public ReadOnlySpan<char> Surface(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
