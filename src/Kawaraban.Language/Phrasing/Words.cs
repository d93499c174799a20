namespace Kawaraban.Language.Phrasing;

/// <summary>A small set of words to be looked up by a part of a text.</summary>
/// <param name="words">The words with a space between them.</param>
internal sealed class Words(string words)
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words =
        new HashSet<string>(words.Split(' '), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
