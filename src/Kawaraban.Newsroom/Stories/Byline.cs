namespace Kawaraban.Newsroom.Stories;

/// <summary>Somebody's part in a version.</summary>
public sealed class Byline
{
    public required VersionId VersionId { get; init; }
    public required BylineRole Role { get; init; }
    public required int Position { get; init; }
    public required AuthorId AuthorId { get; init; }
}

public enum BylineRole
{
    Author,
    Translator,
}
