namespace Kawaraban.Newsroom.Memory.Tmx;

/// <summary>A file is no TMX that can be read, and where that shows.</summary>
/// <param name="line">From 1; 0 where no place can be named.</param>
/// <param name="column">From 1.</param>
/// <param name="what">What is wrong, in words for the log and the command line.</param>
public sealed class TmxException(int line, int column, string what) : FormatException($"line {line}, column {column}: {what}")
{
    public int Line { get; } = line;

    public int Column { get; } = column;
}
