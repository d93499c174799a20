namespace Kawaraban.Newsroom.Stories;

/// <summary>Where a version stands. An article has at most one draft and at most one live version; the database holds it to that.</summary>
public enum VersionState
{
    Draft,
    Live,
    Superseded,
    Withdrawn,
}
