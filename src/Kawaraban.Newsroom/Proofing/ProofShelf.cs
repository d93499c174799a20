namespace Kawaraban.Newsroom.Proofing;

/// <summary>Keeps what was found in a text as long as it is asked for again: of what was not asked for lately the older half goes.</summary>
/// <param name="most">So many texts are kept, and as many of before.</param>
internal sealed class ProofShelf<T>(int most)
{
    private readonly Lock _lock = new();
    private Dictionary<string, T> _young = new(StringComparer.Ordinal);
    private Dictionary<string, T> _old = new(StringComparer.Ordinal);

    /// <summary>What is kept under a name, else what is made now. Two who ask at once may both make it.</summary>
    public T Of(string name, Func<T> make)
    {
        lock (_lock)
        {
            if (_young.TryGetValue(name, out var kept))
            {
                return kept;
            }
            if (_old.TryGetValue(name, out kept))
            {
                Keep(name, kept);
                return kept;
            }
        }

        var made = make();
        lock (_lock)
        {
            Keep(name, made);
        }

        return made;
    }

    private void Keep(string name, T value)
    {
        if (_young.Count >= most)
        {
            (_old, _young) = (_young, new Dictionary<string, T>(StringComparer.Ordinal));
        }

        _young[name] = value;
    }
}
