namespace Kawaraban.Newsroom.Intake.Fetching.Guard;

/// <summary>A body as it came, or the code of why it was not taken.</summary>
internal readonly record struct Body(ReadOnlyMemory<byte> Bytes, string? Refusal)
{
    private const int Piece = 16 * 1024;

    /// <summary>Reads at most <paramref name="largest"/> bytes.</summary>
    public static async Task<Body> ReadAsync(Stream stream, int largest, Patience patience)
    {
        var kept = new MemoryStream();
        var piece = new byte[Piece];
        int count;
        while ((count = await stream.ReadAsync(piece, patience.Token)) > 0)
        {
            patience.Came(count);
            if (kept.Length + count > largest)
            {
                return Refused(FetchCode.TooLarge);
            }
            kept.Write(piece, 0, count);
        }
        return new Body(kept.GetBuffer().AsMemory(0, (int)kept.Length), null);
    }

    public static Body Refused(string code) => new(default, code);
}
