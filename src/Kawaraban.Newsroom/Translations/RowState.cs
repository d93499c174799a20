namespace Kawaraban.Newsroom.Translations;

/// <summary>How a target's text stands to its source.</summary>
public enum RowState
{
    /// <summary>The source says what the target was made from, or was judged right against.</summary>
    Current,

    /// <summary>The source has changed in a way of which the edition says nothing.</summary>
    Quiet,

    /// <summary>The source says something else now.</summary>
    Stale,

    /// <summary>The source block is gone.</summary>
    Deleted,
}
