using Kawaraban.Newsroom.Translations;

namespace Kawaraban.Tests.Newsroom.Translations.Histories;

/// <summary>
/// The oracle: a source and its translation in plain numbers, which marks at each event what it does to whom, and never looks back. Blocks and
/// texts are numbers; a text that is missing is null.
/// </summary>
public sealed class SimplePaper
{
    private readonly Treatments treatments = new();
    private readonly List<(int Block, int Source, int Text, int Release, SettlementDecision Decision)> decisions = [];
    private readonly HashSet<int> everOmitted = [];
    private int lastId = 100;

    public List<(int Id, int Text)> Source { get; } = [(1, 0), (2, 0), (3, 0)];

    public List<SimpleRelease> Releases { get; } = [];

    public List<SimpleRow> Draft { get; private set; } = [];

    public HashSet<int> Omitted { get; private set; } = [];

    public List<SimpleRow> Live { get; private set; } = [];

    public HashSet<int> LiveOmitted { get; private set; } = [];

    public int NewId() => ++lastId;

    public void ReleaseSource(IReadOnlyDictionary<int, ChangeClass> classes) => Releases.Add(new SimpleRelease(Source, classes));

    /// <summary>The blocks whose texts differ from what was released last.</summary>
    public IReadOnlyList<int> Changed =>
        [.. Source.Where(block => Releases[^1].TextOf(block.Id) != block.Text).Select(block => block.Id), .. Releases[^1].Order.Where(id => Source.TrueForAll(block => block.Id != id))];

    public void ReleaseTarget()
    {
        Live = [.. Draft.Select(row => row.Copy())];
        LiveOmitted = [.. Omitted];
    }

    public void Settle(int at, int source, int release, SettlementDecision decision)
    {
        var row = Draft[at];
        row.Pairs[source].Decide(release, Releases[release].TextOf(source), decision);
        decisions.Add((row.Id, source, row.Text, release, decision));
    }

    public void Omit(int source)
    {
        Omitted.Add(source);
        everOmitted.Add(source);
    }

    public void Remove(int at)
    {
        var row = Draft[at];
        Draft.RemoveAt(at);
        Omitted.UnionWith(row.Pairs.Keys.Where(source => !Draft.Exists(other => other.Pairs.ContainsKey(source))));
    }

    /// <summary>Which pairs of a target and a source block somebody has to look at.</summary>
    public IReadOnlyList<(int Block, int Source)> StaleInDraft => [.. Draft.SelectMany(row => row.Pairs.Where(pair => IsStale(pair.Key, pair.Value)).Select(pair => (row.Id, pair.Key))).Order()];

    public IReadOnlyList<(int Block, int Source)> StaleInLive => [.. Live.SelectMany(row => row.Pairs.Where(pair => IsStale(pair.Key, AsDecided(row, pair.Key, pair.Value))).Select(pair => (row.Id, pair.Key))).Order()];

    public IReadOnlyList<int> OfferedToDraft => Offered(Draft, Omitted);

    public IReadOnlyList<int> OfferedToLive => [.. Offered(Live, LiveOmitted).Where(source => !everOmitted.Contains(source))];

    private SimplePair AsDecided(SimpleRow row, int source, SimplePair pair)
    {
        var decided = pair.Copy();
        foreach (var decision in decisions.Where(x => (x.Block, x.Source, x.Text) == (row.Id, source, row.Text)))
        {
            decided.Decide(decision.Release, Releases[decision.Release].TextOf(source), decision.Decision);
        }
        return decided;
    }

    private bool IsStale(int source, SimplePair pair)
    {
        var now = Releases[^1].TextOf(source);
        return now != pair.Made && now != pair.Held && Releases.Skip(pair.Release + 1).Any(release => release.Classes.TryGetValue(source, out var kind) && treatments[kind] != Treatment.Silence);
    }

    private IReadOnlyList<int> Offered(List<SimpleRow> rows, HashSet<int> omitted) =>
        [.. Releases[^1].Order.Where(source => !omitted.Contains(source) && !rows.Exists(row => row.Pairs.ContainsKey(source)))];
}
