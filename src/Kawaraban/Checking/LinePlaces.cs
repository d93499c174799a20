namespace Kawaraban.Checking;

/// <summary>The lines of a text, found again by offset.</summary>
internal sealed class LinePlaces
{
    private readonly List<int> starts = [0];

    public LinePlaces(string text)
    {
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            starts.Add(at + 1);
        }
    }

    /// <summary>Line and column of an offset, both from 1.</summary>
    public (int Line, int Column) Of(int offset)
    {
        var found = starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - starts[line] + 1);
    }
}
