namespace Kawaraban.Newsroom.StoryFiles.Exchange;

/// <summary>On which line a byte of a text stands, asked from the front to the back.</summary>
internal ref struct JsonLines(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _counted;
    private int _line = 1;

    public int At(long index)
    {
        _line += _bytes[_counted..(int)index].Count((byte)'\n');
        _counted = (int)index;
        return _line;
    }
}
