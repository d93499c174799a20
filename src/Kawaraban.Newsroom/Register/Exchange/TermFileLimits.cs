namespace Kawaraban.Newsroom.Register.Exchange;

/// <summary>How much of a file is read, whatever it says of itself.</summary>
public static class TermFileLimits
{
    /// <summary>The largest file, in bytes.</summary>
    public const long LargestFile = 256L * 1024 * 1024;

    /// <summary>The largest file that the desk takes: a form waits for its answer.</summary>
    public const long LargestUpload = 20L * 1024 * 1024;

    /// <summary>The most characters in one cell.</summary>
    public const int LongestCell = 20_000;

    /// <summary>The most names of one entry.</summary>
    public const int MostNames = Term.MaxNames;
}
