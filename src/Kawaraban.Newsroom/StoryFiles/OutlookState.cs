namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>What became of what was foreseen.</summary>
public enum OutlookState
{
    Open,
    Happened,
    NotHappened,
}
