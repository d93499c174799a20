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
        : fact.SupersededBy is not null ? FactState.Superseded
        : DisputedWith(fact).Any() ? FactState.Disputed
        : FactState.Asserted;

    /// <summary>The facts that contradict it, as long as both stand: a dispute is between two, whoever's act says so.</summary>
    public IEnumerable<Fact> DisputedWith(Fact fact) =>
        fact.IsStanding ? Contradicting(fact).Where(other => other.IsStanding) : [];

    /// <summary>The facts that somebody said to contradict it, whether they still stand or not, in the order of their numbers.</summary>
    public IEnumerable<Fact> Contradicting(Fact fact) => Disputes[fact.Number].Distinct().Select(Find).OfType<Fact>().OrderBy(other => other.Number);

    /// <summary>The facts whose place it took.</summary>
    public IEnumerable<Fact> Supersedes(Fact fact) => Facts.Where(older => older.SupersededBy == fact.Number);

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
            _disputes = null;
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
            _disputes = null;
        }
        return fault;
    }

    private ILookup<int, int> Disputes => _disputes ??= Facts
        .SelectMany(fact => fact.Acts.Where(act => act.Kind == FactActKind.Disputed && act.Other is not null).Select(act => (One: fact.Number, Other: act.Other!.Value)))
        .SelectMany(pair => new[] { pair, (One: pair.Other, Other: pair.One) })
        .ToLookup(pair => pair.One, pair => pair.Other);
}
