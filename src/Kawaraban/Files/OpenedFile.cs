namespace Kawaraban.Files;

/// <summary>A file that is open and can be read from its beginning again, or why it is not.</summary>
/// <param name="Stream">The file; empty where it could not be opened.</param>
/// <param name="Fault">Why it could not be opened, in words; null where it was.</param>
/// <param name="TooLarge">Whether it was there and has more bytes than are held.</param>
internal sealed record OpenedFile(Stream Stream, string? Fault = null, bool TooLarge = false) : IDisposable
{
    private const int Chunk = 64 * 1024;

    /// <param name="open">Opens the file, and may fail as files do.</param>
    /// <param name="most">The bytes that are held at most of a stream that cannot be read again.</param>
    public static OpenedFile Open(Func<Stream> open, int most)
    {
        try
        {
            var stream = open();
            return stream is FileStream { CanSeek: true } ? new OpenedFile(stream) : Held(stream, most);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new OpenedFile(Stream.Null, $"The file cannot be opened: {wrong.Message}");
        }
    }

    public static OpenedFile Larger(int most) => new(Stream.Null, $"The file has more than {most} bytes.", TooLarge: true);

    public void Dispose() => Stream.Dispose();

    private static OpenedFile Held(Stream stream, int most)
    {
        using (stream)
        {
            var held = new MemoryStream();
            var chunk = new byte[Chunk];
            while (stream.Read(chunk) is > 0 and var read)
            {
                held.Write(chunk, 0, read);
                if (held.Length > most)
                {
                    return Larger(most);
                }
            }
            held.Position = 0;
            return new OpenedFile(held);
        }
    }
}
