namespace Kawaraban.Site.Press.Pictures;

/// <summary>Lines from the other process, none of which may be long enough to hurt this one.</summary>
internal sealed class BoundedLines(Stream stream)
{
    private const int Longest = 256 * 1024;

    private readonly byte[] buffer = new byte[Longest];
    private int begin;
    private int end;

    /// <summary>The next line without its line feed, good until the next call; null at the end.</summary>
    /// <exception cref="InvalidDataException">The line is too long, or the stream ends inside it.</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> NextAsync(CancellationToken cancel = default)
    {
        var searched = begin;
        while (true)
        {
            var feed = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                var line = buffer.AsMemory(begin, searched + feed - begin);
                begin = searched + feed + 1;
                return line;
            }

            MakeRoom();
            searched = end;
            var read = await stream.ReadAsync(buffer.AsMemory(end), cancel).ConfigureAwait(false);
            if (read == 0)
            {
                return end == 0 ? null : throw new InvalidDataException("The line was cut.");
            }

            end += read;
        }
    }

    private void MakeRoom()
    {
        buffer.AsSpan(begin, end - begin).CopyTo(buffer);
        (begin, end) = (0, end - begin);
        if (end == Longest)
        {
            throw new InvalidDataException("The line is too long.");
        }
    }
}
