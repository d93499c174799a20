namespace Kawaraban.Newsroom.Archive;

/// <summary>The database refused what was to be written, and nothing of it is in the archive. The message is the database's own.</summary>
public sealed class NotWrittenException(Exception inner, bool isTaken) : Exception(inner.Message, inner)
{
    /// <summary>Somebody else had the name first: whoever asks again finds another.</summary>
    public bool IsTaken => isTaken;
}
