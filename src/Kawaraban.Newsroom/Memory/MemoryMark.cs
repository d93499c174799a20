namespace Kawaraban.Newsroom.Memory;

/// <summary>The one row that says which memory this is and how far it has followed the releases.</summary>
public sealed class MemoryMark
{
    public const int Only = 1;

    public int Id { get; init; } = Only;

    /// <summary>Tells this memory from any other, so that no index of another is taken for its own.</summary>
    public required Guid Memory { get; init; }

    /// <summary>The last release whose article was taken in.</summary>
    public long SeenRelease { get; set; }
}
