namespace Kawaraban.Language.Analysis;

/// <summary>Cuts Japanese text into words, as MeCab does with the same dictionary: the same words, byte for byte.</summary>
/// <remarks>
/// <para>A worker for one thread at a time: it keeps what it needs between texts, so that it allocates nothing once it has seen
/// a text as long as the next one. Make one for each thread; they share the lexicon.</para>
/// <para>The time it takes grows with the length of the text, whatever the text. It takes a text as one sentence; lines and
/// sentences are cheaper to keep in a cache, but need not be parted.</para>
/// </remarks>
/// <param name="lexicon">The words it knows.</param>
/// <example><code>new Analyzer(Lexicon.Ipadic).Analyze("東京都に住む")[0].PartOfSpeech.IsPlace // true</code></example>
public sealed class Analyzer(Lexicon lexicon)
{
    private readonly Lexicon lexicon = lexicon ?? throw new ArgumentNullException(nameof(lexicon));
    private readonly Lattice lattice = new(lexicon);
    private readonly Sentence sentence = new(lexicon);
    private Token[] tokens = new Token[64];

    /// <summary>Cuts a text into words.</summary>
    /// <param name="text">Any text; lone surrogates and controls are words that nobody knows.</param>
    /// <returns>The words in order. They stand in a list that the next call uses again; to keep them, copy them by <c>ToArray()</c>.</returns>
    /// <example><code>new Analyzer(Lexicon.Ipadic).Analyze("猫がいる。").ToArray().Select(token => token.Kind) // Noun, CaseParticle, Verb, FullStop</code></example>
    public ReadOnlySpan<Token> Analyze(ReadOnlySpan<char> text)
    {
        sentence.Read(text);
        lattice.Solve(sentence);
        return Tokens();
    }

    /// <summary>Cuts a text in UTF-8 into words; <see cref="Token.Start"/> and <see cref="Token.Length"/> then count bytes.</summary>
    /// <param name="utf8">Any bytes; what is not UTF-8 is cut as MeCab cuts it.</param>
    /// <returns>The words in order. They stand in a list that the next call uses again; to keep them, copy them by <c>ToArray()</c>.</returns>
    /// <example><code>new Analyzer(Lexicon.Ipadic).AnalyzeUtf8("猫がいる"u8)[1].Start // 3</code></example>
    public ReadOnlySpan<Token> AnalyzeUtf8(ReadOnlySpan<byte> utf8)
    {
        sentence.Read(utf8);
        lattice.Solve(sentence);
        return Tokens();
    }

    private unsafe ReadOnlySpan<Token> Tokens()
    {
        var count = lattice.Count;
        if (tokens.Length < count)
        {
            tokens = new Token[Math.Max(count, tokens.Length * 2)];
        }
        for (var word = 0; word < count; word++)
        {
            var node = lattice[word];
            var start = sentence.Offsets[node->Start];
            tokens[word] = new Token(lexicon, node->Word, node->Id, start, sentence.Offsets[node->End] - start);
        }
        GC.KeepAlive(this);
        return new ReadOnlySpan<Token>(tokens, 0, count);
    }
}
