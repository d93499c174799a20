using System.Collections.Frozen;

namespace Kawaraban.Language.Times;

/// <summary>English words with what each of them means for a time, in any case.</summary>
internal sealed class TimeWords<T>
    where T : struct
{
    private readonly FrozenDictionary<string, T> _meanings;

    // Asked at every word of a text: to find the way to the spans each time costs more than the look itself.
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _spans;

    public TimeWords(IEnumerable<KeyValuePair<string, T>> words)
    {
        _meanings = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _spans = _meanings.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IEnumerable<string> Words => _meanings.Keys;

    public T? Of(ReadOnlySpan<char> word) => _spans.TryGetValue(word, out var meaning) ? meaning : null;
}
