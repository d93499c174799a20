namespace Kawaraban.Language.Characters;

/// <summary>Words that a text may begin with.</summary>
internal static class Beginnings
{
    /// <summary>The length of the first of some words that the text begins with; 0 where it begins with none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether the text begins with one of some words.</summary>
    public static bool IsOneOf(ReadOnlySpan<char> text, ReadOnlySpan<string> words) => LengthAt(text, words) > 0;
}
