namespace Kawaraban.Newsroom.Memory;

/// <summary>Where this node keeps the index of the memory. It may be deleted at any time: it is made again of the archive.</summary>
public sealed record MemoryFolder(string Path);
