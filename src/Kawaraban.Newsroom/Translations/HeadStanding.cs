using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations;

/// <summary>How the head of a translation stands to its source's.</summary>
/// <param name="HeldAgainst">The version of the source that <paramref name="Before"/> is of.</param>
/// <param name="Changed">The fields whose texts are others now.</param>
public sealed record HeadStanding(
    VersionId HeldAgainst, HeadText Before, HeadText Now, IReadOnlyList<HeadField> Changed, RowState State, Treatment Treatment, ChangeClass? Class)
{
    /// <summary>Somebody has to decide.</summary>
    public bool IsOpen => State is RowState.Stale;
}
