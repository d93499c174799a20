namespace Kawaraban.Newsroom.Memory.Index;

/// <summary>Reads a list of texts, in rising order.</summary>
internal ref struct PostingReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    /// <summary>The text that was read last; -1 before the first.</summary>
    public int Text { get; private set; } = -1;

    public bool Read()
    {
        if (_at >= _bytes.Length)
        {
            return false;
        }
        uint distance = 0;
        for (var shift = 0; _at < _bytes.Length; shift += 7)
        {
            var piece = _bytes[_at++];
            distance |= (uint)(piece & 0x7F) << shift;
            if (piece < 0x80)
            {
                break;
            }
        }
        Text += (int)distance;
        return true;
    }
}
