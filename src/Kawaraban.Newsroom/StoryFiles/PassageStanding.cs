namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>Whether readers can still read what a piece of evidence points to.</summary>
public enum PassageStanding
{
    /// <summary>The article's live version has the passage's words in that block; or it is an outside source, dated.</summary>
    Live,

    /// <summary>It stands in a draft: readers will have it with the draft's release.</summary>
    Awaited,

    /// <summary>The block is there and says something else: the article was corrected or updated, and somebody has to look.</summary>
    Changed,

    /// <summary>The block, or the whole article, is no longer read by anybody.</summary>
    Gone,
}
