using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Memory;
using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Site.Desk.Memory;

/// <param name="From">The edition in whose language sources are.</param>
/// <param name="Into">The edition that they were translated for.</param>
/// <param name="Phrase">What is looked for; empty before anything was.</param>
/// <param name="Found">Where it stands.</param>
public sealed record MemoryView(Seat Seat, Edition From, Edition Into, string Phrase, IReadOnlyList<Concordance> Found)
{
    /// <summary>A longer phrase is cut.</summary>
    public const int LongestPhrase = 200;

    public const int LongestReason = 500;

    /// <summary>Larger files are for <c>kawaraban memory import</c>.</summary>
    public const int LargestUpload = 25 * 1024 * 1024;

    /// <summary>What became of a file that was sent.</summary>
    public MemoryIntake? Taken { get; init; }

    /// <summary>What was wrong with it.</summary>
    public string? Wrong { get; init; }

    public bool MayRemove => Seat.May(DeskRole.Editor, Into);

    public string Address => $"/desk/memory?from={From.Id}&into={Into.Id}&q={Uri.EscapeDataString(Phrase)}";
}
