namespace Kawaraban.Language.Statements;

/// <summary>What was found in a text in order, handed out sentence by sentence.</summary>
internal sealed class Ranged<T>(IEnumerable<T> found, Func<T, TextRange> rangeOf)
{
    private readonly T[] _found = [.. found];
    private int _next;

    /// <summary>What lies in a sentence; the sentences must be asked for in order.</summary>
    public IReadOnlyList<T> In(TextRange sentence)
    {
        while (_next < _found.Length && rangeOf(_found[_next]).Start < sentence.Start)
        {
            _next++;
        }

        var first = _next;
        while (_next < _found.Length && rangeOf(_found[_next]).Start < sentence.End)
        {
            _next++;
        }

        return [.. _found[first.._next].Where(item => rangeOf(item).End <= sentence.End)];
    }
}
