namespace Kawaraban.Text;

/// <summary>The bytes of a stream from where somebody still needs them to where it was read, in a buffer that grows as they do.</summary>
internal sealed class GrowingWindow(Stream input)
{
    private const int Chunk = 64 * 1024;
    private byte[] buffer = new byte[Chunk];
    private int start;
    private int end;

    /// <summary>All that was read and is still needed.</summary>
    public ReadOnlySpan<byte> Bytes => buffer.AsSpan(start, end - start);

    /// <summary>So many bytes from the start on are needed no longer.</summary>
    public void Drop(int count) => start += count;

    /// <summary>Reads on; what is still needed may move, and keeps its offsets from the start.</summary>
    /// <returns>Whether there was more.</returns>
    public bool ReadMore()
    {
        if (start > 0)
        {
            Bytes.CopyTo(buffer);
            end -= start;
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
}
