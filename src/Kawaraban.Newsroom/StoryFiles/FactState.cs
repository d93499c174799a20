namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>Where a fact stands; it follows from what was done to it and to its neighbours, and is stored nowhere.</summary>
public enum FactState
{
    Asserted,

    /// <summary>Another fact that stands contradicts it: both are kept and shown together.</summary>
    Disputed,

    /// <summary>A newer fact has taken its place; readers still see that it was said.</summary>
    Superseded,

    /// <summary>It was wrong: readers see it no more, the record does.</summary>
    Withdrawn,
}
