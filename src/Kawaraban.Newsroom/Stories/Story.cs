using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Newsroom.Stories;

/// <summary>One piece of journalism in all its languages.</summary>
public sealed class Story
{
    public required StoryId Id { get; init; }

    /// <summary>The language-neutral name by which other stories link to it.</summary>
    public required string Key { get; init; }

    /// <summary>The edition it was first written in.</summary>
    public required EditionId Origin { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Nothing of it is released before, in any edition; null without an embargo.</summary>
    public DateTimeOffset? EmbargoedUntil { get; set; }

    /// <summary>From 1, the most urgent, to 9, as the wire or the desk says; null where nobody has.</summary>
    public int? Urgency { get; set; }
}
