namespace Kawaraban.Language.Times;

/// <summary>Words that name a time by its distance from another, found by their first character; longer words come first.</summary>
internal sealed class RelativeWords
{
    private readonly Dictionary<char, RelativeWord[]> _words;

    public RelativeWords(IEnumerable<RelativeWord> words) =>
        _words = words.GroupBy(word => word.Text[0]).ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Text.Length).ToArray());

    public string FirstCharacters => string.Concat(_words.Keys);

    public RelativeWord? At(string text, int at)
    {
        if (!_words.TryGetValue(text[at], out var words))
        {
            return null;
        }
        foreach (var word in words)
        {
            if (text.AsSpan(at).StartsWith(word.Text, StringComparison.Ordinal))
            {
                return word;
            }
        }
        return null;
    }
}
