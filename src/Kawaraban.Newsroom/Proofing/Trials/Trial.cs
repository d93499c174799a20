using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Newsroom.Proofing.Trials;

/// <summary>
/// A rule run over the released articles of an edition with other settings than today's, to see what it would say. What it holds the archive against is kept with it, so
/// that it says the same however often it is broken off. One runs at a time in an edition.
/// </summary>
public sealed class Trial
{
    /// <summary>So many findings are kept to be looked at; what is more is counted only.</summary>
    public const int MostKept = 2_000;

    /// <summary>The longest text of settings.</summary>
    public const int MaxSettings = 20_000;

    public long Id { get; init; }
    public required EditionId EditionId { get; init; }
    public required string Rule { get; init; }

    /// <summary>What the pack said of the rule when the trial was begun, as it stands in <c>stylebook.json</c>.</summary>
    public required string Today { get; init; }

    /// <summary>What is tried instead.</summary>
    public required string Tried { get; init; }

    public SectionId? Section { get; init; }
    public DateTimeOffset? From { get; init; }
    public DateTimeOffset? Until { get; init; }
    public required StaffId By { get; init; }
    public required DateTimeOffset At { get; init; }
    public TrialState State { get; set; } = TrialState.Running;
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>The article that was read last, by its first release and its short code; null before the first.</summary>
    public DateTimeOffset? ReachedAt { get; set; }
    public string ReachedCode { get; set; } = "";

    /// <summary>How many articles there were to read when it was begun.</summary>
    public required int Articles { get; init; }

    public int ReadArticles { get; set; }

    /// <summary>The plain text that was read, in bytes of UTF-8.</summary>
    public long ReadBytes { get; set; }

    public int NewFindings { get; set; }
    public int GoneFindings { get; set; }
    public int SameFindings { get; set; }
    public int QuietFindings { get; set; }

    /// <summary>How many of the findings are kept: the first that were met.</summary>
    public int Kept { get; set; }

    public TrialScope Scope => new(Section, From, Until);

    /// <summary>What would be open.</summary>
    public int TriedFindings => NewFindings + SameFindings;

    /// <summary>What is open today.</summary>
    public int TodayFindings => GoneFindings + SameFindings;

    /// <summary>All that is worth a look: what somebody has let stand is counted only.</summary>
    public int ShownFindings => NewFindings + GoneFindings + SameFindings;

    public double PerKilobyte(int findings) => ReadBytes == 0 ? 0 : findings * 1000d / ReadBytes;

    /// <summary>Counts an article that was read.</summary>
    public void Count(TriedArticle article)
    {
        ReadArticles++;
        ReadBytes += article.Bytes;
        NewFindings += article.Count(TrialStanding.New);
        GoneFindings += article.Count(TrialStanding.Gone);
        SameFindings += article.Count(TrialStanding.Same);
        QuietFindings += article.Count(TrialStanding.Quiet);
        (ReachedAt, ReachedCode) = (article.ReleasedAt, article.Code);
    }
}
