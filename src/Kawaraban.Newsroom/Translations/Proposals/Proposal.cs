using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations.Proposals;

/// <summary>A text for a block, or for a line of the head, that stands beside it until somebody takes or dismisses it. It never becomes the translation's by itself.</summary>
public sealed class Proposal
{
    /// <summary>Of <see cref="Reasons"/>, in UTF-16 units.</summary>
    public const int MaxReasons = 400;

    /// <summary>Of <see cref="Engine"/>, in UTF-16 units.</summary>
    public const int MaxEngine = 120;

    public long Id { get; init; }
    public required ArticleId ArticleId { get; init; }

    /// <summary>Null for the head. The block may have been taken out since: the text is kept all the same.</summary>
    public BlockId? BlockId { get; init; }

    /// <summary>Which text of the head; null for a block.</summary>
    public HeadField? Field { get; init; }

    public required ProposalKind Kind { get; init; }

    /// <summary>In the written form; for the head, plain.</summary>
    public required string Text { get; init; }

    /// <summary>Why somebody must look, as codes parted by spaces.</summary>
    public string Reasons { get; init; } = "";

    /// <summary>Which machine wrote it; empty for people.</summary>
    public string Engine { get; init; } = "";

    public required DateTimeOffset At { get; init; }

    /// <summary>Who asked the machine, or brought the file in.</summary>
    public required StaffId By { get; init; }

    public DateTimeOffset? SettledAt { get; set; }
    public StaffId? SettledBy { get; set; }

    /// <summary>Whether it was taken; null while it is open.</summary>
    public bool? Taken { get; set; }

    public IEnumerable<string> Why => Reasons.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
