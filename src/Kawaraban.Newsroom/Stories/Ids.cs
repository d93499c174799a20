namespace Kawaraban.Newsroom.Stories;

/// <summary>The identity of a <see cref="Story"/> in all its languages.</summary>
public readonly record struct StoryId(Guid Value)
{
    public static StoryId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}

/// <summary>The identity of an <see cref="Article"/>: a story in one edition.</summary>
public readonly record struct ArticleId(Guid Value)
{
    public static ArticleId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}

/// <summary>The identity of one immutable iteration of an article.</summary>
public readonly record struct VersionId(Guid Value)
{
    public static VersionId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}

/// <summary>The permanent identity of a block: the same in every version of its article.</summary>
public readonly record struct BlockId(Guid Value)
{
    public static BlockId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}

/// <summary>Somebody with a byline: a writer, a translator. Lower-case words joined by hyphens.</summary>
public readonly record struct AuthorId(string Value)
{
    public override string ToString() => Value;
}
