namespace Kawaraban.Newsroom.Register.Exchange;

/// <summary>A file is not what it should be from some place on: nothing after it is read.</summary>
public sealed class TermFileException(FilePlace place, string what) : FormatException($"{place}: {what}")
{
    public FilePlace Place => place;
}
