namespace Kawaraban.Language.Phrasing;

/// <summary>Cuts a text into the pieces after which a line may break without tearing what a reader takes as one.</summary>
/// <remarks>
/// The pieces come near to bunsetsu (a word with the particles that follow it). They are found from the kinds of characters
/// and from word lists, not from a dictionary: good enough for headlines and captions, and no grammar to build on. In doubt
/// two pieces stay one. The examples are in <c>specs/language/phrases.md</c>.
/// </remarks>
/// <example><code>Phrases.Of("首相はきょう、東京で会見する") // 首相は | きょう、 | 東京で | 会見する</code></example>
public static class Phrases
{
    /// <summary>The pieces of a text; joined they are the text.</summary>
    /// <param name="japanese">Japanese text, which may hold Latin words: those are cut at spaces.</param>
    /// <returns>The pieces; none for an empty text. Only the first can begin with what must not begin a line.</returns>
    public static IReadOnlyList<string> Of(string japanese)
    {
        ArgumentNullException.ThrowIfNull(japanese);
        var pieces = new List<string>();
        var start = 0;
        for (var at = 1; at < japanese.Length; at++)
        {
            if (MayBreak(japanese, at))
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

    private static bool MayBreak(string text, int at)
    {
        if (LineEdges.Forbid(text, at))
        {
            return false;
        }

        if (char.IsWhiteSpace(text[at - 1]))
        {
            return true;
        }

        return PunctuationBreaks.At(text, at) ?? WordBreaks.At(text, at);
    }
}
