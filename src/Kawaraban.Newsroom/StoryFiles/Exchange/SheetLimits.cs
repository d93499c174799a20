namespace Kawaraban.Newsroom.StoryFiles.Exchange;

/// <summary>How much of a file is read, whatever it says of itself.</summary>
public static class SheetLimits
{
    /// <summary>The largest file, in bytes: 5,000 facts with wordings and evidence in several editions are a quarter of it.</summary>
    public const int LargestFile = 32 * 1024 * 1024;

    /// <summary>The most titles, parties, wordings, pieces of evidence or acts of one thing.</summary>
    public const int MostOfAKind = 200;

    /// <summary>The most problems that are told of one file.</summary>
    public const int MostProblems = 100;

    /// <exception cref="SheetException">The file is larger.</exception>
    public static async Task<byte[]> ReadAsync(Stream file, CancellationToken cancel)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await file.ReadAsync(buffer, cancel) is var read and > 0)
        {
            if (bytes.Length + read > LargestFile)
            {
                throw new SheetException(new(0, "", $"the file is larger than {LargestFile} bytes"));
            }
            bytes.Write(buffer, 0, read);
        }
        return bytes.ToArray();
    }
}
