namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>The identity of a <see cref="StoryFile"/>.</summary>
public readonly record struct StoryFileId(Guid Value)
{
    public static StoryFileId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
