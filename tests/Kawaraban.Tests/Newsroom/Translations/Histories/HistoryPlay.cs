using Kawaraban.Newsroom.Translations;

namespace Kawaraban.Tests.Newsroom.Translations.Histories;

/// <summary>Plays a history to the oracle and to the newsroom, and after each step holds what they say against each other.</summary>
public sealed class HistoryPlay(IPaperInHand paper)
{
    /// <summary>So few that sources often return to what they said before.</summary>
    private const int Texts = 3;

    private readonly SimplePaper oracle = Begun();
    private (List<SimpleRow> Draft, HashSet<int> Omitted)? beforeLast;

    /// <summary>How often something was stale, over all histories: an oracle that never says so proves nothing.</summary>
    public int StaleSeen { get; private set; }

    public async Task PlayAsync(IReadOnlyList<HistoryStep> steps)
    {
        await CompareAsync("begun");
        for (var i = 0; i < steps.Count; i++)
        {
            var stale = oracle.StaleInDraft.Select(pair => pair.Source).ToHashSet();
            await TakeAsync(steps[i]);
            await CompareAsync($"step {i}, {steps[i]}");
            if (!MayOpen(steps[i].Act))
            {
                Assert.Subset(stale, oracle.StaleInDraft.Select(pair => pair.Source).ToHashSet());
            }
            StaleSeen += oracle.StaleInDraft.Count;
        }
    }

    /// <summary>What makes a row stale: the source, somebody's class, what somebody undid or says that it was made from.</summary>
    private static bool MayOpen(HistoryAct act) =>
        act is HistoryAct.SourceRelease or HistoryAct.SourceReleaseAgain or HistoryAct.Reclass or HistoryAct.Undo or HistoryAct.Amend;

    /// <summary>A released source of three blocks, and a released translation of each.</summary>
    private static SimplePaper Begun()
    {
        var begun = new SimplePaper();
        begun.ReleaseSource(new Dictionary<int, ChangeClass>());
        begun.Draft.AddRange(begun.Source.Select(block => new SimpleRow(block.Id + 10, 0, new() { [block.Id] = new SimplePair(block.Text, 0, block.Text, 0) })));
        begun.ReleaseTarget();
        return begun;
    }

    private async Task CompareAsync(string when)
    {
        var seen = await paper.LookAsync();
        var expected = new PaperSeen(
            [.. oracle.Draft.Select(row => (row.Id, row.Text))], [.. oracle.Live.Select(row => (row.Id, row.Text))], oracle.StaleInDraft, oracle.StaleInLive, oracle.OfferedToDraft, oracle.OfferedToLive);
        Assert.True(Show(expected) == Show(seen), $"{when}:\nexpected {Show(expected)}\nbut was  {Show(seen)}");
    }

    private static string Show(PaperSeen seen) =>
        $"draft {string.Join(' ', seen.Draft)} | live {string.Join(' ', seen.Live)} | stale {string.Join(' ', seen.StaleInDraft.Order())} | stale live {string.Join(' ', seen.StaleInLive.Order())} | offered {string.Join(' ', seen.OfferedToDraft)} | offered live {string.Join(' ', seen.OfferedToLive)}";

    private Task TakeAsync(HistoryStep step) => step.Act switch
    {
        HistoryAct.SourceEdit or HistoryAct.SourceEditAgain => EditSourceAsync(step),
        HistoryAct.SourceAdd => AddToSourceAsync(step),
        HistoryAct.SourceRemove => RemoveFromSourceAsync(step),
        HistoryAct.SourceRelease or HistoryAct.SourceReleaseAgain => ReleaseSourceAsync(step),
        HistoryAct.Reclass => ReclassAsync(step),
        HistoryAct.TargetEdit => EditAsync(step),
        HistoryAct.Split => SplitAsync(step),
        HistoryAct.Merge => MergeAsync(step),
        HistoryAct.Move => MoveAsync(step),
        HistoryAct.Remove => RemoveAsync(step),
        HistoryAct.Settle or HistoryAct.SettleAgain => SettleAsync(step, SettlementDecision.StillRight),
        HistoryAct.Amend => SettleAsync(step, SettlementDecision.Amended),
        HistoryAct.Omit => OmitAsync(step),
        HistoryAct.TakeIn => TakeInAsync(step),
        HistoryAct.Undo => UndoAsync(),
        _ => ReleaseTargetAsync(),
    };

    private async Task EditSourceAsync(HistoryStep step)
    {
        var at = step.A % oracle.Source.Count;
        oracle.Source[at] = (oracle.Source[at].Id, step.B % Texts);
        await paper.EditSourceAsync(oracle.Source[at].Id, step.B % Texts);
    }

    private async Task AddToSourceAsync(HistoryStep step)
    {
        var at = step.A % (oracle.Source.Count + 1);
        var id = oracle.NewId();
        oracle.Source.Insert(at, (id, step.B % Texts));
        await paper.AddToSourceAsync(id, step.B % Texts, at == 0 ? null : oracle.Source[at - 1].Id);
    }

    private async Task RemoveFromSourceAsync(HistoryStep step)
    {
        if (oracle.Source.Count > 1)
        {
            var at = step.A % oracle.Source.Count;
            var id = oracle.Source[at].Id;
            oracle.Source.RemoveAt(at);
            await paper.RemoveFromSourceAsync(id);
        }
    }

    private async Task ReleaseSourceAsync(HistoryStep step)
    {
        var classes = oracle.Changed.Select((block, i) => (block, (ChangeClass)((step.A + i) % 5))).ToDictionary();
        oracle.ReleaseSource(classes);
        await paper.ReleaseSourceAsync(classes);
    }

    private async Task ReclassAsync(HistoryStep step)
    {
        var release = step.A % oracle.Releases.Count;
        if (oracle.Releases[release].Classes.Keys.Order().ToList() is { Count: > 0 } blocks)
        {
            var block = blocks[step.B % blocks.Count];
            oracle.Releases[release].Classes[block] = (ChangeClass)(step.B % 5);
            await paper.ReclassAsync(release, block, (ChangeClass)(step.B % 5));
        }
    }

    private async Task EditAsync(HistoryStep step)
    {
        var row = Row(step.A);
        row.Text = step.B % Texts;
        beforeLast = null;
        await paper.EditAsync(row.Id, row.Text);
    }

    private async Task SplitAsync(HistoryStep step)
    {
        var row = Row(step.A);
        Remember();
        var added = new SimpleRow(oracle.NewId(), (step.B + 1) % Texts, row.CopyOfPairs());
        oracle.Draft.Insert(oracle.Draft.IndexOf(row) + 1, added);
        row.Text = step.B % Texts;
        await paper.SplitAsync(row.Id, added.Id, row.Text, added.Text);
    }

    private async Task MergeAsync(HistoryStep step)
    {
        if (oracle.Draft.Count < 2)
        {
            return;
        }
        var at = step.A % (oracle.Draft.Count - 1);
        var (row, next) = (oracle.Draft[at], oracle.Draft[at + 1]);
        Remember();
        foreach (var (source, pair) in next.Pairs)
        {
            row.Pairs[source] = row.Pairs.TryGetValue(source, out var own) ? own.JoinedWith(pair) : pair;
        }
        row.Text = step.B % Texts;
        oracle.Draft.Remove(next);
        await paper.MergeAsync(row.Id, next.Id, row.Text);
    }

    private async Task MoveAsync(HistoryStep step)
    {
        if (oracle.Draft.Count < 2)
        {
            return;
        }
        var at = step.A % (oracle.Draft.Count - 1);
        Remember();
        (oracle.Draft[at], oracle.Draft[at + 1]) = (oracle.Draft[at + 1], oracle.Draft[at]);
        await paper.MoveDownAsync(oracle.Draft[at + 1].Id);
    }

    private async Task RemoveAsync(HistoryStep step)
    {
        if (oracle.Draft.Count < 2)
        {
            return;
        }
        var at = step.A % oracle.Draft.Count;
        var id = oracle.Draft[at].Id;
        Remember();
        oracle.Remove(at);
        await paper.RemoveAsync(id);
    }

    private async Task SettleAsync(HistoryStep step, SettlementDecision decision)
    {
        var at = step.A % oracle.Draft.Count;
        if (oracle.Draft[at].Pairs.Keys.Order().ToList() is { Count: > 0 } sources)
        {
            var source = sources[step.B % sources.Count];
            var release = step.B % 4 == 0 ? step.A % oracle.Releases.Count : oracle.Releases.Count - 1;
            oracle.Settle(at, source, release, decision);
            beforeLast = null;
            await paper.SettleAsync(oracle.Draft[at].Id, source, release, decision);
        }
    }

    private async Task OmitAsync(HistoryStep step)
    {
        if (oracle.OfferedToDraft is { Count: > 0 } offered)
        {
            var source = offered[step.A % offered.Count];
            oracle.Omit(source);
            beforeLast = null;
            await paper.OmitAsync(source, oracle.Releases.Count - 1);
        }
    }

    private async Task TakeInAsync(HistoryStep step)
    {
        var offered = oracle.OfferedToDraft.Concat(oracle.Omitted.Where(source => oracle.Releases[^1].TextOf(source) is not null)).ToList();
        if (offered.Count == 0)
        {
            return;
        }
        var source = offered[step.A % offered.Count];
        var release = oracle.Releases.Count - 1;
        var at = step.B % (oracle.Draft.Count + 1);
        Remember();
        oracle.Omitted.Remove(source);
        oracle.Draft.Insert(at, new SimpleRow(oracle.NewId(), step.B % Texts, new() { [source] = new SimplePair(oracle.Releases[release].TextOf(source), release, oracle.Releases[release].TextOf(source), release) }));
        await paper.TakeInAsync(oracle.Draft[at].Id, source, release, at == 0 ? null : oracle.Draft[at - 1].Id, step.B % Texts);
    }

    /// <summary>What was done last and nothing else since; settling in between has a test of its own.</summary>
    private async Task UndoAsync()
    {
        if (beforeLast is { } before)
        {
            oracle.Draft.Clear();
            oracle.Draft.AddRange(before.Draft);
            oracle.Omitted.Clear();
            oracle.Omitted.UnionWith(before.Omitted);
            beforeLast = null;
            await paper.UndoAsync();
        }
    }

    private async Task ReleaseTargetAsync()
    {
        oracle.ReleaseTarget();
        beforeLast = null;
        await paper.ReleaseTargetAsync();
    }

    private SimpleRow Row(int number) => oracle.Draft[number % oracle.Draft.Count];

    private void Remember() => beforeLast = ([.. oracle.Draft.Select(row => row.Copy())], [.. oracle.Omitted]);
}
