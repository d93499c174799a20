namespace Kawaraban.Language.Quantities;

/// <summary>Words that a text may end with, up to a place.</summary>
internal sealed class Endings(IEnumerable<string> words)
{
    private readonly ILookup<char, string> _byLast = words.ToLookup(word => word[^1]);

    /// <summary>Whether the text ends with one of the words.</summary>
    public bool End(ReadOnlySpan<char> text)
    {
        if (text.Length > 0)
        {
            foreach (var word in _byLast[text[^1]])
            {
                if (text.EndsWith(word, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
