namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>By what somebody is bound.</summary>
public enum CommitmentForm
{
    Treaty,
    Law,
    Promise,
    Sanction,
}
