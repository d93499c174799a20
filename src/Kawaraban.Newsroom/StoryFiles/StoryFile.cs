using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>A running story as facts, in no language, with what each edition says of them.</summary>
public sealed class StoryFile
{
    public const int MaxKey = 60;
    public const int MostFacts = 5_000;

    private Dictionary<int, Fact>? _byNumber;
    private ILookup<int, int>? _disputes;
    private ILookup<int, Fact>? _older;

    public required StoryFileId Id { get; init; }

    /// <summary>The name in addresses: lower-case letters, digits and hyphens. Permanent.</summary>
    public required string Key { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public List<StoryFileWording> Wordings { get; init; } = [];

    /// <summary>In the order of their numbers.</summary>
    public List<Fact> Facts { get; init; } = [];

    /// <summary>Whether a file may be called so in addresses.</summary>
    public static bool IsKey(string key) => AddressName.IsValid(key, MaxKey) && key != "new";

    private Dictionary<int, Fact> ByNumber => _byNumber ??= Facts.ToDictionary(fact => fact.Number);

    public Fact? Find(int number) => ByNumber.GetValueOrDefault(number);

    public StoryFileWording? WordingFor(EditionId edition) => Wordings.Find(wording => wording.EditionId == edition) ?? Wordings.FirstOrDefault();

    /// <summary>The entries of the name register that its facts name, each once.</summary>
    public IReadOnlyList<TermId> Terms =>
    [
        .. Facts.SelectMany(fact => fact.Parties.Select(party => party.TermId).Concat(fact.Evidence.Select(evidence => evidence.VouchedById).Append(fact.PlaceId).OfType<TermId>())).Distinct(),
    ];

    /// <summary>What an edition calls it; its key where none has words for it.</summary>
    public string TitleFor(EditionId edition) => WordingFor(edition)?.Title ?? Key;

    public int NextNumber => Facts.Count == 0 ? 1 : Facts[^1].Number + 1;

    public FactState StateOf(Fact fact) =>
        fact.IsWithdrawn ? FactState.Withdrawn
        : SuccessionOf(fact) is not null ? FactState.Superseded
        : DisputedWith(fact).Any() ? FactState.Disputed
        : FactState.Asserted;

    /// <summary>Whether it is neither superseded nor withdrawn.</summary>
    public bool IsStanding(Fact fact) => !fact.IsWithdrawn && SuccessionOf(fact) is null;

    /// <summary>The act by which a fact took its place, or that of one which did and was withdrawn: what is withdrawn takes nobody's place. Null where none did.</summary>
    public FactAct? SuccessionOf(Fact fact) => SuccessionOf(fact, other => !other.IsWithdrawn);

    /// <param name="counts">Whether a fact may take another's place.</param>
    internal FactAct? SuccessionOf(Fact fact, Func<Fact, bool> counts) =>
        Line(fact).Where(step => counts(step.Successor)).Select(step => step.Act).FirstOrDefault();

    /// <summary>What stands in its place in the end; the fact itself where nothing does.</summary>
    public Fact NewestOf(Fact fact) => Line(fact).Select(step => step.Successor).LastOrDefault(other => !other.IsWithdrawn) ?? fact;

    /// <summary>The fact whose place one takes that is to take the place of this: the fact itself, or the last of those that did and were withdrawn.</summary>
    public Fact EndOf(Fact fact) => Line(fact).Select(step => step.Successor).LastOrDefault() ?? fact;

    /// <summary>Whether another may take its place: none did yet, and it stands, or was withdrawn after it had taken another's.</summary>
    public bool MayBeSuperseded(Fact fact) => fact.SupersededBy is null && (!fact.IsWithdrawn || Supersedes(fact).Any());

    /// <summary>Whether it stands only because whatever took its place was withdrawn, and nobody has done anything to it since but word it: somebody has to look.</summary>
    public bool HoldsAgain(Fact fact) =>
        IsStanding(fact) && Line(fact).SelectMany(step => step.Successor.Acts).Where(act => act.Kind == FactActKind.Withdrawn).Select(act => (DateTimeOffset?)act.At).Max() is { } since
        && !fact.Acts.Exists(act => act.At > since && act.Kind != FactActKind.Worded);

    /// <summary>Of an outlook: what was last said to have become of it; what rests on an event that was withdrawn does not count.</summary>
    public OutlookState OutlookOf(Fact fact) =>
        fact.Acts.FindLast(act => act.Kind == FactActKind.Settled && (act.Other is not { } number || Find(number) is { IsWithdrawn: false }))?.Outcome ?? OutlookState.Open;

    /// <summary>The facts that contradict it, as long as both stand: a dispute is between two, whoever's act says so.</summary>
    public IEnumerable<Fact> DisputedWith(Fact fact) =>
        IsStanding(fact) ? Contradicting(fact).Where(IsStanding) : [];

    /// <summary>The facts that somebody said to contradict it, whether they still stand or not, in the order of their numbers.</summary>
    public IEnumerable<Fact> Contradicting(Fact fact) => Disputes[fact.Number].Distinct().Select(Find).OfType<Fact>().OrderBy(other => other.Number);

    /// <summary>The facts whose place it took.</summary>
    public IEnumerable<Fact> Supersedes(Fact fact) => (_older ??= Facts.Where(older => older.SupersededBy is not null).ToLookup(older => older.SupersededBy!.Value))[fact.Number];

    /// <summary>Enters a fact.</summary>
    /// <returns>What is wrong with it; nothing for one that was entered.</returns>
    public IReadOnlyList<FactFault> Enter(Fact fact)
    {
        var faults = FactFault.Of(fact, this).ToList();
        if (faults.Count == 0)
        {
            fact.FileId = Id;
            Facts.Add(fact);
            _byNumber?.Add(fact.Number, fact);
            (_disputes, _older) = (null, null);
        }
        return faults;
    }

    /// <summary>Does something to a fact.</summary>
    /// <returns>Why it may not be done; null for what was.</returns>
    public FactFault? Do(Fact fact, FactAct act)
    {
        var fault = FactFault.Of(fact, act, this);
        if (fault is null)
        {
            (act.FileId, act.FactNumber) = (Id, fact.Number);
            fact.Acts.Add(act);
            (_disputes, _older) = (null, null);
        }
        return fault;
    }

    /// <summary>Who was said to take its place, who that one's, and so on, whatever became of them. No fact comes twice.</summary>
    internal IEnumerable<(FactAct Act, Fact Successor)> Line(Fact fact)
    {
        for (var steps = Facts.Count; steps > 0 && fact.Acts.Find(act => act.Kind == FactActKind.Superseded) is { Other: { } number } act && Find(number) is { } next; steps--)
        {
            yield return (act, next);
            fact = next;
        }
    }

    private ILookup<int, int> Disputes => _disputes ??= Facts
        .SelectMany(fact => fact.Acts.Where(act => act.Kind == FactActKind.Disputed && act.Other is not null).Select(act => (One: fact.Number, Other: act.Other!.Value)))
        .SelectMany(pair => new[] { pair, (One: pair.Other, Other: pair.One) })
        .ToLookup(pair => pair.One, pair => pair.Other);
}
