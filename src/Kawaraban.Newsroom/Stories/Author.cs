using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Newsroom.Stories;

/// <summary>Somebody who writes or translates for the paper.</summary>
public sealed class Author
{
    public required AuthorId Id { get; init; }

    /// <summary>The name on X, without the @.</summary>
    public string? XHandle { get; set; }
}

/// <summary>An author as one edition presents them.</summary>
public sealed class AuthorText
{
    public required AuthorId AuthorId { get; init; }
    public required EditionId EditionId { get; init; }
    public required string Name { get; set; }
    public string Role { get; set; } = "";
    public string Bio { get; set; } = "";
}
