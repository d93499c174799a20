using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>
/// Which words of a story file had to go: those of a passage by law, by a claim, or with a story that was killed; and with them what was worded before of a fact that rests on it,
/// in whatever language, until somebody here has looked at that wording since. Texts are not compared: a name has two characters, a translation none in common.
/// </summary>
public sealed class WithheldWords
{
    private readonly Func<FactEvidence, DateTimeOffset?> _since;

    /// <param name="since">When the words of a piece of evidence had to go; null of what readers have, or lost for another reason.</param>
    public WithheldWords(Func<FactEvidence, DateTimeOffset?> since) => _since = since;

    /// <summary>Nothing had to go since it came here.</summary>
    public static WithheldWords None { get; } = new(_ => null);

    /// <summary>Whether the words of a passage had to go: nobody is shown them again.</summary>
    public bool HasQuote(FactEvidence evidence) => evidence.IsBlackedOut || _since(evidence) is not null;

    /// <summary>Whether readers are told nothing of a fact: a wording of it may say what had to go.</summary>
    public bool HasFact(Fact fact) => fact.Wordings.Exists(wording => HasWording(fact, wording));

    /// <summary>Whether a wording was there before words of the fact had to go, and nobody has looked at it since.</summary>
    public bool HasWording(Fact fact, FactWording wording) => wording.IsBlackedOut || Since(fact) is { } since && !fact.Acts.Exists(act => LooksAt(act, wording.EditionId, since));

    /// <summary>Whether the reason of an act may say what had to go: it was given before, or is what a wording said that was put better since.</summary>
    public bool HasReason(StoryFile file, Fact fact, FactAct act)
    {
        var note = WordingNote.Of(act);
        if (act.Reason.Length == 0 || note is { Before: "", Why: "" })
        {
            return false;
        }
        var since = Later(Since(fact), act.Other is { } other && file.Find(other) is { } beside ? Since(beside) : null);
        return act.IsBlackedOut || act.At <= since || since is not null && act.Kind == FactActKind.Worded && !IsOfWhatWasLookedAt(fact, act, note, since.Value);
    }

    private DateTimeOffset? Since(Fact fact) => fact.Evidence.Max(_since);

    /// <summary>Whether an act of wording keeps nothing but what somebody had looked at.</summary>
    private static bool IsOfWhatWasLookedAt(Fact fact, FactAct act, WordingNote? note, DateTimeOffset since) =>
        note is not null && (note.Before.Length == 0 || fact.Acts.TakeWhile(earlier => earlier != act).Any(earlier => LooksAt(earlier, note.Edition, since)));

    /// <summary>Who came to it by a file looked at it elsewhere, or says so; it counts what was done at this desk.</summary>
    private static bool LooksAt(FactAct act, EditionId edition, DateTimeOffset since) =>
        act.By is not null && act.At > since && (act.Kind == FactActKind.Entered || WordingNote.Of(act)?.Edition == edition);

    private static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) => one is null || other > one ? other : one;
}
