using Kawaraban.Language.Characters;
using Kawaraban.Language.Sentences;

namespace Kawaraban.Language.Lengths;

/// <summary>The ends of sentences as places to cut a text.</summary>
internal static class SentenceEnds
{
    // Far enough to see whether a quotation at the limit is closed.
    private const int LookAhead = 1000;

    /// <summary>The last offset, at most a limit, where a sentence of the text ends; 0 if there is none.</summary>
    public static int LastIn(string text, int limit)
    {
        var window = text[..Math.Min(text.Length, limit + LookAhead)];
        var last = 0;
        foreach (var sentence in SentenceRanges.Of(window, LanguageOf(window)))
        {
            if (sentence.End > limit)
            {
                break;
            }

            last = sentence.End;
        }

        return last;
    }

    /// <summary>Japanese if a single character is.</summary>
    private static TextLanguage LanguageOf(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (CharacterClasses.At(text, at).IsJapanese())
            {
                return TextLanguage.Japanese;
            }
        }

        return TextLanguage.English;
    }
}
