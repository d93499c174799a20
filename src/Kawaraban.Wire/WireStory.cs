using Kawaraban.Wire.Blocks;

namespace Kawaraban.Wire;

/// <summary>One story of a document, in whatever format it came.</summary>
public sealed record WireStory
{
    /// <summary>The guid, uri or id as sent.</summary>
    public string? Id { get; init; }

    /// <summary>The version as sent.</summary>
    public string? Version { get; init; }

    /// <summary>What it chiefly is.</summary>
    public WireStoryType Type { get; init; }

    /// <summary>usable, withheld, canceled, draft or as sent.</summary>
    public string Status { get; init; } = "usable";

    /// <summary>The headline, as plain text.</summary>
    public string? Title { get; init; }

    /// <summary>The slugline.</summary>
    public string? Slugline { get; init; }

    /// <summary>Who wrote it, as the line above the text.</summary>
    public string? Byline { get; init; }

    /// <summary>The credit line.</summary>
    public string? Credit { get; init; }

    /// <summary>The summary, as blocks.</summary>
    public IReadOnlyList<WireBlock> Summary { get; init; } = [];

    /// <summary>The body, as blocks; empty when only a summary came.</summary>
    public IReadOnlyList<WireBlock> Blocks { get; init; } = [];

    /// <summary>The address of the story.</summary>
    public string? Link { get; init; }

    /// <summary>All links.</summary>
    public IReadOnlyList<WireLink> Links { get; init; } = [];

    /// <summary>When it was published.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>When it was first made.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>When it may be published.</summary>
    public DateTimeOffset? Embargoed { get; init; }

    /// <summary>When it may no longer be shown.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>Its authors.</summary>
    public IReadOnlyList<WireAuthor> Authors { get; init; } = [];

    /// <summary>Others who had a part in it.</summary>
    public IReadOnlyList<WireAuthor> Contributors { get; init; } = [];

    /// <summary>The language tag that the story itself carries; null when only the source says one.</summary>
    public string? Language { get; init; }

    /// <summary>The direction of its text.</summary>
    public WireDirection Dir { get; init; }

    /// <summary>Where and when it was filed.</summary>
    public WireDateline? Dateline { get; init; }

    /// <summary>Its categories.</summary>
    public IReadOnlyList<WireCategory> Categories { get; init; } = [];

    /// <summary>Its coded subjects.</summary>
    public IReadOnlyList<WireSubject> Subjects { get; init; } = [];

    /// <summary>Its coded genres.</summary>
    public IReadOnlyList<WireGenre> Genres { get; init; } = [];

    /// <summary>Its keywords.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The places it is about.</summary>
    public IReadOnlyList<WirePlace> Places { get; init; } = [];

    /// <summary>1, the most urgent, to 9.</summary>
    public int? Urgency { get; init; }

    /// <summary>The priority as sent.</summary>
    public int? Priority { get; init; }

    /// <summary>A note to editors, never for readers.</summary>
    public string? EdNote { get; init; }

    /// <summary>The terms of use.</summary>
    public string? UsageTerms { get; init; }

    /// <summary>Who holds the copyright.</summary>
    public string? CopyrightHolder { get; init; }

    /// <summary>The rights, as plain text.</summary>
    public string? Rights { get; init; }

    /// <summary>Who provides it.</summary>
    public string? Provider { get; init; }

    /// <summary>The text that stands for it when it is a picture.</summary>
    public string? Alt { get; init; }

    /// <summary>The files that go with it.</summary>
    public IReadOnlyList<WireMedia> Media { get; init; } = [];

    /// <summary>Where readers answer.</summary>
    public WireComments? Comments { get; init; }

    /// <summary>The source it was taken from, when a feed gathers others.</summary>
    public WireSource? Origin { get; init; }

    /// <summary>What WordPress knows of it.</summary>
    public WireWordPress? Wp { get; init; }

    /// <summary>The summary as HTML, safe because it is made from blocks; null without a summary.</summary>
    public string? SummaryHtml => BlockHtml.Render(Summary);

    /// <summary>The body as HTML, safe because it is made from blocks; null without a body.</summary>
    public string? BodyHtml => BlockHtml.Render(Blocks);

    /// <summary>The body as plain text, a blank line between blocks; null without a body.</summary>
    public string? BodyText => BlockText.Render(Blocks);
}
