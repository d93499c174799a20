using Kawaraban.Language.Quantities;
using Kawaraban.Language.Times;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;

namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>
/// One thing that the paper knows of a running story, in no language. What it says is never changed: another fact takes its place. How an
/// edition words it may be.
/// </summary>
public sealed class Fact
{
    public const int MaxSeries = 60;

    public StoryFileId FileId { get; set; }

    /// <summary>From 1 in its file. Permanent: with the file's key it is the fact's address.</summary>
    public required int Number { get; init; }

    public required FactKind Kind { get; init; }

    public DateTimeOffset? From { get; init; }
    public DateTimeOffset? To { get; init; }

    /// <summary>Minutes from UTC of the clock by which the time was told.</summary>
    public int Offset { get; init; }

    public TimePrecision? Precision { get; init; }

    public TermId? PlaceId { get; init; }

    public decimal? Low { get; init; }
    public decimal? High { get; init; }
    public QuantityBound? Bound { get; init; }
    public string Unit { get; init; } = "";

    /// <summary>Of a figure: by what it belongs to others of the same thing over time; lower-case words joined by hyphens.</summary>
    public string Series { get; init; } = "";

    /// <summary>Of a commitment.</summary>
    public CommitmentForm? Form { get; init; }

    /// <summary>Of an exchange: the number of the one that it was given in return for.</summary>
    public int? InReturnFor { get; init; }

    public List<FactParty> Parties { get; init; } = [];
    public List<FactWording> Wordings { get; init; } = [];
    public List<FactEvidence> Evidence { get; init; } = [];
    public List<FactAct> Acts { get; init; } = [];

    /// <summary>When: it happened, was counted, was given, is in force, is expected.</summary>
    public FactTime? Time
    {
        get => From is { } from && To is { } to && Precision is { } precision
            ? new FactTime(from.ToOffset(TimeSpan.FromMinutes(Offset)), to.ToOffset(TimeSpan.FromMinutes(Offset)), precision)
            : null;
        init => (From, To, Offset, Precision) = (value?.From, value?.To, (int)(value?.From.Offset.TotalMinutes ?? 0), value?.Precision);
    }

    public Amount? Amount
    {
        get => Bound is { } bound ? new Amount(Low, High, bound, Unit) : null;
        init => (Low, High, Bound, Unit) = (value?.Low, value?.High, value?.Bound, value?.Unit ?? "");
    }

    public bool IsWithdrawn => Acts.Exists(act => act.Kind == FactActKind.Withdrawn);

    /// <summary>The number of the fact that was said to take its place, whatever became of that one; null where none was.</summary>
    public int? SupersededBy => Acts.Find(act => act.Kind == FactActKind.Superseded)?.Other;

    public FactWording? WordingIn(EditionId edition) => Wordings.Find(wording => wording.EditionId == edition);

    /// <summary>Whether readers of the edition get it in another's words: what was superseded is still told.</summary>
    public bool LacksWordingIn(EditionId edition) => !IsWithdrawn && WordingIn(edition) is null or { IsBlackedOut: true };

    /// <summary>As the edition tells it; where it does not yet, as another does: every edition has the same facts.</summary>
    public FactWording WordingFor(EditionId edition) => WordingIn(edition) ?? Wordings[0];

    public IEnumerable<TermId> InRole(PartyRole role) => Parties.Where(party => party.Role == role).Select(party => party.TermId);
}
