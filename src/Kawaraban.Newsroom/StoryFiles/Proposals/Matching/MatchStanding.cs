namespace Kawaraban.Newsroom.StoryFiles.Proposals.Matching;

/// <summary>How a proposal stands to a fact that the file has.</summary>
public enum MatchStanding
{
    /// <summary>It says the same by the same kind of source: nothing new, but one passage more.</summary>
    Repeats,

    /// <summary>It says the same by another kind of source: evidence to add.</summary>
    Supports,

    /// <summary>It says something else of the same: to be added as evidence, to supersede the fact, or to dispute it.</summary>
    Differs,
}
