namespace Kawaraban.Text;

/// <summary>A stream's lines as bytes, one at a time, in a buffer that grows no further than its limit. A line ends with LF, CR LF or the stream.</summary>
internal sealed class LineReader(Stream input, int longest)
{
    private readonly GrowingWindow window = new(input);
    private int length;
    private int toNext;

    /// <summary>The line just read, without its end; empty where it was too long.</summary>
    public ReadOnlySpan<byte> Line => TooLong ? [] : WithoutReturn(window.Bytes[..length]);

    public bool TooLong { get; private set; }

    /// <summary>Goes to the next line.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Read()
    {
        window.Drop(toNext);
        TooLong = false;
        var looked = 0;
        while (true)
        {
            var found = window.Bytes[looked..].IndexOf((byte)'\n');
            if (found >= 0)
            {
                length = looked + found;
                toNext = length + 1;
                return true;
            }
            looked = window.Bytes.Length;
            if (looked > longest)
            {
                TooLong = true;
                window.Drop(looked);
                looked = 0;
            }
            if (!window.ReadMore())
            {
                length = toNext = window.Bytes.Length;
                return length > 0 || TooLong;
            }
        }
    }

    private static ReadOnlySpan<byte> WithoutReturn(ReadOnlySpan<byte> line) => line is [.., (byte)'\r'] ? line[..^1] : line;
}
