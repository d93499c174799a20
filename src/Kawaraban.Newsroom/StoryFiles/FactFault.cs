using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>Why a fact, or an act on one, is not taken.</summary>
/// <param name="Field">Which part of it, as files name it.</param>
/// <param name="Code">What is wrong, as the desk's words name it.</param>
public sealed record FactFault(string Field, string Code)
{
    /// <summary>What is wrong with a file that is to be opened, or to be called something else.</summary>
    public static IEnumerable<FactFault> Of(string key, IReadOnlyList<StoryFileWording> wordings)
    {
        if (!StoryFile.IsKey(key))
        {
            yield return new("key", "key-shape");
        }
        if (wordings.Count == 0)
        {
            yield return new("titles", "untitled");
        }
        foreach (var wording in wordings.Where(wording => string.IsNullOrWhiteSpace(wording.Title) || wording.Title.Length > StoryFileWording.MaxTitle))
        {
            yield return new($"title-{wording.EditionId}", string.IsNullOrWhiteSpace(wording.Title) ? "untitled" : "long");
        }
        foreach (var wording in wordings.Where(wording => wording.About.Length > StoryFileWording.MaxAbout))
        {
            yield return new($"about-{wording.EditionId}", "long");
        }
    }

    /// <summary>What is wrong with a fact that is to be entered.</summary>
    public static IEnumerable<FactFault> Of(Fact fact, StoryFile file)
    {
        if (file.Facts.Count >= StoryFile.MostFacts)
        {
            yield return new("number", "full");
        }
        if (fact.Number < file.NextNumber)
        {
            yield return new("number", "taken");
        }
        if (fact.Time is { IsSound: false } || fact.From is null != fact.To is null || fact.From is null != fact.Precision is null)
        {
            yield return new("time", "backwards");
        }
        if (fact.Amount is { IsSound: false })
        {
            yield return new("amount", "bound");
        }
        if (fact.Wordings.Count == 0 || fact.Wordings.Exists(wording => string.IsNullOrWhiteSpace(wording.Text)))
        {
            yield return new("wordings", "unworded");
        }
        foreach (var wording in fact.Wordings.Where(IsLong))
        {
            yield return new($"text-{wording.EditionId}", "long");
        }
        if (fact.Evidence.Count == 0)
        {
            yield return new("evidence", "unfounded");
        }
        if (fact.InReturnFor is { } other && (fact.Kind != FactKind.Exchange || file.Find(other) is not { Kind: FactKind.Exchange }))
        {
            yield return new("inReturnFor", "no-exchange");
        }
        foreach (var fault in OfKind(fact))
        {
            yield return fault;
        }
    }

    /// <summary>What is wrong with an edition's wording; null where nothing is.</summary>
    public static FactFault? Of(FactWording wording) =>
        string.IsNullOrWhiteSpace(wording.Text) || wording.IsBlackedOut || wording.Detail == FactEvidence.BlackedOut ? new("wordings", "unworded") : IsLong(wording) ? new($"text-{wording.EditionId}", "long") : null;

    /// <summary>Why something may not be done to a fact; null where it may.</summary>
    public static FactFault? Of(Fact fact, FactAct act, StoryFile file)
    {
        var other = act.Other is { } number ? file.Find(number) : null;
        return string.IsNullOrWhiteSpace(act.ByName) ? new("by", "nameless")
            : NeedsReason(act.Kind) && string.IsNullOrWhiteSpace(act.Reason) ? new("reason", "reasonless")
            : act.Other is not null && other is null ? new("other", "unknown")
            : other == fact ? new("other", "itself")
            : NeedsOther(act.Kind) && other is null ? new("other", "missing")
            : act.Kind is FactActKind.Settled != act.Outcome is not null ? new("outcome", "missing")
            : IsOver(fact, act.Kind, file) ? new("kind", act.Kind == FactActKind.Superseded && file.IsStanding(fact) ? "again" : "ended")
            : act.Kind switch
            {
                FactActKind.Superseded when other!.Kind != fact.Kind => new("other", "other-kind"),
                FactActKind.Superseded when file.Line(other!).Any(step => step.Successor == fact) => new("other", "circle"),
                FactActKind.Superseded or FactActKind.Disputed when !file.IsStanding(other!) => new("other", "ended"),
                FactActKind.Settled when fact.Kind != FactKind.Outlook => new("kind", "no-outlook"),
                FactActKind.Invoked or FactActKind.Kept or FactActKind.Broken when fact.Kind != FactKind.Commitment => new("kind", "no-commitment"),
                FactActKind.Invoked or FactActKind.Kept or FactActKind.Broken when other!.Kind != FactKind.Event => new("other", "no-event"),
                _ => null,
            };
    }

    /// <summary>Whether somebody must say why.</summary>
    public static bool NeedsReason(FactActKind kind) => kind is FactActKind.Disputed or FactActKind.Superseded or FactActKind.Withdrawn or FactActKind.Settled;

    /// <summary>Whether it is done with another fact in view.</summary>
    public static bool NeedsOther(FactActKind kind) =>
        kind is FactActKind.Disputed or FactActKind.Superseded or FactActKind.Invoked or FactActKind.Kept or FactActKind.Broken;

    private static bool IsLong(FactWording wording) => wording.Text.Length > FactWording.MaxText || wording.Detail.Length > FactWording.MaxDetail;

    /// <summary>What was superseded may still be withdrawn; what was withdrawn is done with, but that another may take the places that it took.</summary>
    private static bool IsOver(Fact fact, FactActKind kind, StoryFile file) => kind switch
    {
        FactActKind.Withdrawn => fact.IsWithdrawn,
        FactActKind.Superseded => !file.MayBeSuperseded(fact),
        FactActKind.Disputed => !file.IsStanding(fact),
        _ => false,
    };

    private static IEnumerable<FactFault> OfKind(Fact fact)
    {
        if (fact.Kind == FactKind.Figure && fact.Amount is null)
        {
            yield return new("amount", "missing");
        }
        if (fact.Kind == FactKind.Figure ? !AddressName.IsValid(fact.Series, Fact.MaxSeries) : fact.Series.Length > 0)
        {
            yield return new("series", "shape");
        }
        if (fact.Kind == FactKind.Commitment != fact.Form is not null)
        {
            yield return new("form", "missing");
        }
        if (fact.Kind == FactKind.Exchange && !(fact.InRole(PartyRole.Giver).Any() && fact.InRole(PartyRole.Receiver).Any()))
        {
            yield return new("parties", "one-sided");
        }
        if (fact.Kind == FactKind.Event && fact.Time is null)
        {
            yield return new("time", "missing");
        }
    }
}
