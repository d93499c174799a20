using Kawaraban.Language.Phrasing;

namespace Kawaraban.Language.Lengths;

/// <summary>The ends of phrases as places to cut a text.</summary>
internal static class PhraseEnds
{
    // Far enough to see whether the word at the limit is at its end.
    private const int LookAhead = 16;

    /// <summary>The last offset, at most a limit, where a phrase of the text ends; 0 if there is none.</summary>
    public static int LastIn(string text, int limit)
    {
        var end = 0;
        foreach (var phrase in Phrases.Of(text[..Math.Min(text.Length, limit + LookAhead)]))
        {
            if (end + phrase.TrimEnd().Length > limit)
            {
                break;
            }

            end += phrase.Length;
        }

        return Math.Min(end, limit);
    }
}
