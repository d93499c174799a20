using Kawaraban.Language.Analysis;

namespace Kawaraban.Language.Phrasing;

/// <summary>Cuts a text into the pieces after which a line may break without tearing what a reader takes as one.</summary>
/// <remarks>
/// The pieces come near to bunsetsu: a word with the particles and endings that follow it, as the <see cref="Analyzer"/> tells
/// them. Compounds and numbers stay whole, punctuation stays where it belongs, and in doubt two pieces stay one. The examples
/// are in <c>specs/language/phrases.md</c>.
/// </remarks>
/// <example><code>Phrases.Of("首相はきょう、東京で会見する") // 首相は | きょう、 | 東京で | 会見する</code></example>
public static class Phrases
{
    /// <summary>The pieces of a text; joined they are the text.</summary>
    /// <param name="japanese">Japanese text, which may hold Latin words: those are cut at spaces.</param>
    /// <returns>The pieces; none for an empty text. Only the first can begin with what must not begin a line.</returns>
    /// <exception cref="IOException">The lexicon does not stand beside the library.</exception>
    /// <example><code>Phrases.Of("政府が対策を示した").Count // 3</code></example>
    public static IReadOnlyList<string> Of(string japanese) => Of(japanese, ThreadAnalyzer.Own);

    /// <summary>The pieces of a text, by an analyzer that may know more words.</summary>
    /// <param name="japanese">Japanese text, which may hold Latin words: those are cut at spaces.</param>
    /// <param name="analyzer">The analyzer, which no other thread uses meanwhile.</param>
    /// <returns>The pieces; none for an empty text. Only the first can begin with what must not begin a line.</returns>
    /// <example><code>Phrases.Of("大谷が打った", new Analyzer(Lexicon.Ipadic))[0] // "大谷が"</code></example>
    public static IReadOnlyList<string> Of(string japanese, Analyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(japanese);
        ArgumentNullException.ThrowIfNull(analyzer);
        var words = new WordBreaks(japanese, analyzer.Analyze(japanese));
        var pieces = new List<string>();
        var start = 0;
        for (var at = 1; at < japanese.Length; at++)
        {
            if (MayBreak(japanese, at, ref words))
            {
                pieces.Add(japanese[start..at]);
                start = at;
            }
        }

        if (start < japanese.Length)
        {
            pieces.Add(japanese[start..]);
        }

        return pieces;
    }

    private static bool MayBreak(string text, int at, ref WordBreaks words)
    {
        var betweenWords = words.At(at);
        var isWanted = char.IsWhiteSpace(text[at - 1])
            ? !words.IsInAmount(at)
            : PunctuationBreaks.At(text, at) ?? betweenWords;
        return isWanted && !LineEdges.Forbid(text, at);
    }
}
