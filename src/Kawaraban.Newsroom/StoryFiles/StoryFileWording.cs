using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>What an edition calls a story file, and what it is about.</summary>
public sealed class StoryFileWording
{
    public const int MaxTitle = 120;
    public const int MaxAbout = 1_000;

    public StoryFileId FileId { get; set; }
    public required EditionId EditionId { get; init; }
    public required string Title { get; set; }

    /// <summary>A paragraph, plain text.</summary>
    public required string About { get; set; }
}
