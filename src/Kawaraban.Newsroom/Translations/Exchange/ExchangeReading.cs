namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>What became of reading a file.</summary>
public abstract record ExchangeReading
{
    private ExchangeReading()
    {
    }

    public sealed record Read(IReadOnlyList<ExchangeFile> Files) : ExchangeReading;

    /// <summary>It is no file of ours or of anybody's, or larger than it may be.</summary>
    /// <param name="Line">From 1; 0 for the file as a whole.</param>
    /// <param name="Column">From 1; 0 for the file as a whole.</param>
    public sealed record Refused(int Line, int Column, string Message) : ExchangeReading
    {
        public override string ToString() => Line > 0 ? $"line {Line}, column {Column}: {Message}" : Message;
    }
}
