using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Site.Press.Layout;

/// <summary>What a page says of itself: to browsers, to search engines, and to whoever shares it.</summary>
public sealed record PageHead
{
    public required Edition Edition { get; init; }

    /// <summary>The page's one true path: its canonical address.</summary>
    public required string Path { get; init; }

    /// <summary>Without the paper's name; empty on the front.</summary>
    public string Title { get; init; } = "";

    public string Description { get; init; } = "";
    public bool IsIndexed { get; init; } = true;

    /// <summary>The section the page belongs to: marked in the bar, and its feeds are offered.</summary>
    public Section? Section { get; init; }

    /// <summary>The key of the story file that the page shows: its feeds are offered.</summary>
    public string? StoryFile { get; init; }

    /// <summary>The same page in other editions.</summary>
    public IReadOnlyList<Counterpart> Counterparts { get; init; } = [];

    public bool IsArticle { get; init; }
    public SocialPicture? Picture { get; init; }

    /// <summary>schema.org data; empty says nothing.</summary>
    public string LinkedData { get; init; } = "";
}

/// <summary>A page of another edition that shows the same.</summary>
public sealed record Counterpart(Edition Edition, string Path);

/// <summary>The crop that is shown when the page is shared.</summary>
public sealed record SocialPicture(string Path, string Alt);
