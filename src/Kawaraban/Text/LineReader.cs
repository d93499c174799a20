namespace Kawaraban.Text;

/// <summary>A stream's lines as bytes, one at a time, in a buffer that grows no further than its limit. A line ends with LF, CR LF or the stream.</summary>
internal sealed class LineReader(Stream input, int longest)
{
    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private int lineEnd;
    private int next;

    /// <summary>The line just read, without its end; empty where it was too long.</summary>
    public ReadOnlySpan<byte> Line => TooLong ? [] : WithoutReturn(buffer.AsSpan(start, lineEnd - start));

    public bool TooLong { get; private set; }

    /// <summary>Goes to the next line.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Read()
    {
        start = next;
        TooLong = false;
        var looked = start;
        while (true)
        {
            var found = buffer.AsSpan(looked, end - looked).IndexOf((byte)'\n');
            if (found >= 0)
            {
                lineEnd = looked + found;
                next = lineEnd + 1;
                return true;
            }
            looked = end;
            if (end - start > longest)
            {
                TooLong = true;
                start = end = looked = 0;
            }
            if (!Fill(ref looked))
            {
                lineEnd = next = end;
                return end > start || TooLong;
            }
        }
    }

    private bool Fill(ref int looked)
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            looked -= start;
            start = 0;
        }
        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }
        var read = input.Read(buffer, end, buffer.Length - end);
        end += read;
        return read > 0;
    }

    private static ReadOnlySpan<byte> WithoutReturn(ReadOnlySpan<byte> line) => line is [.., (byte)'\r'] ? line[..^1] : line;
}
