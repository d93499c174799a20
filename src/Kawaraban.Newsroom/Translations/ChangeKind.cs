namespace Kawaraban.Newsroom.Translations;

/// <summary>What became of a block or a head field of the source from one released version to the next.</summary>
public enum ChangeKind
{
    Changed,
    Added,
    Removed,
}
