using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stops;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Intake;

/// <summary>
/// What a wire told the editors of a story: shown at the desk to everybody who works on it in any edition, until somebody settles it. It
/// changes no text.
/// </summary>
public sealed class Advisory
{
    public const int MaxNote = 2_000;

    /// <summary>Parts the blocks of <see cref="Text"/>: none of them has an empty line.</summary>
    public const string BetweenBlocks = "\n\n";

    public long Id { get; init; }
    public required StoryId StoryId { get; init; }

    /// <summary>The article that was made from the item.</summary>
    public required ArticleId ArticleId { get; init; }

    public required AdvisoryKind Kind { get; init; }
    public required DateTimeOffset At { get; set; }

    /// <summary>Who told it: the name of the source, else the title of the feed.</summary>
    public string Source { get; set; } = "";

    /// <summary>The item's version, as sent.</summary>
    public string Version { get; set; } = "";

    /// <summary>The provider's note to editors.</summary>
    public string Note { get; set; } = "";

    /// <summary>Of an embargo: when it ends.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The newer headline, where the newer text was kept.</summary>
    public string? Headline { get; set; }

    /// <summary>The newer standfirst, where the newer text was kept; empty where it has none.</summary>
    public string? Standfirst { get; set; }

    /// <summary>The newer text in the written form, where it was not put in place of a draft that somebody has in work.</summary>
    public string? Text { get; set; }

    /// <summary>Whether somebody can still take the newer text into the draft.</summary>
    public bool CanBeTaken => SettledAt is null && Headline is not null && Text is not null;

    public DateTimeOffset? SettledAt { get; set; }

    /// <summary>Who settled it; null where the wire itself lifted it.</summary>
    public StaffId? SettledBy { get; set; }

    /// <summary>While it is open nothing of the story is released.</summary>
    public bool Forbids => SettledAt is null && Kind is (AdvisoryKind.Withhold or AdvisoryKind.Cancel);

    /// <summary>Whether it asks for what an editor may do with one button: take the story from readers and stop it.</summary>
    public bool CanStop => Kind is AdvisoryKind.Withhold or AdvisoryKind.Cancel or AdvisoryKind.Embargo;

    /// <summary>The stop that somebody makes of it.</summary>
    public Stop ToStop(StaffId by, DateTimeOffset now) => new()
    {
        StoryId = StoryId, Kind = Kind == AdvisoryKind.Embargo ? StopKind.Embargo : StopKind.Kill, Until = Until, AdvisoryId = Id, By = by, At = now,
        Reason = (Source, Note) switch { ("", "") => Kind.ToString(), (_, "") => Source, ("", _) => Note, _ => $"{Source}: {Note}"[..Math.Min(Stop.MaxReason, Source.Length + 2 + Note.Length)] },
    };
}
