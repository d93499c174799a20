using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>What somebody wants to see of a list of the board.</summary>
public sealed record LaneQuestion(Edition Edition, Lane Lane, StaffId Asker)
{
    public const int MostRows = 100;
    public const int LongestWords = 200;

    /// <summary>Every one of these must stand in the headline, the story's key or the body of what is live.</summary>
    public string Words { get; init; } = "";

    public SectionId? Section { get; init; }

    /// <summary>Whoever has it in hand.</summary>
    public StaffId? Holder { get; init; }

    /// <summary>Whether only a part of the list is wanted.</summary>
    public bool IsNarrowed => Words.Length > 0 || Section is not null || Holder is not null;

    /// <summary>The <see cref="LanePage.Next"/> of the page before; empty for the first.</summary>
    public string After { get; init; } = "";

    public int Count { get; init; } = 25;

    /// <summary>So many rows a page has at most.</summary>
    internal int Shown => Math.Clamp(Count, 1, MostRows);
}
