namespace Kawaraban.Files;

/// <summary>What stands in a file, or why it was not read.</summary>
/// <param name="Bytes">The whole file; empty where it was not read.</param>
/// <param name="Fault">Why it was not read, in words; null where it was.</param>
/// <param name="TooLarge">Whether it was there and has more bytes than are read.</param>
internal readonly record struct FileBytes(ReadOnlyMemory<byte> Bytes, string? Fault = null, bool TooLarge = false)
{
    private const int Chunk = 64 * 1024;

    /// <param name="open">Opens the file, and may fail as files do.</param>
    /// <param name="most">The bytes that are read at most.</param>
    public static FileBytes Read(Func<Stream> open, int most)
    {
        try
        {
            using var stream = open();
            return stream is FileStream { CanSeek: true } file && file.Length > most ? Larger(most) : Read(stream, most);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new FileBytes(default, $"The file cannot be opened: {wrong.Message}");
        }
    }

    private static FileBytes Read(Stream stream, int most)
    {
        var bytes = new byte[stream is FileStream { CanSeek: true } file ? (int)file.Length + 1 : Chunk];
        var count = 0;
        while (stream.Read(bytes, count, bytes.Length - count) is > 0 and var read)
        {
            count += read;
            if (count > most)
            {
                return Larger(most);
            }
            if (count == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min((long)bytes.Length * 2, (long)most + 1));
            }
        }
        return new FileBytes(bytes.AsMemory(0, count));
    }

    private static FileBytes Larger(int most) => new(default, $"The file has more than {most} bytes.", TooLarge: true);
}
