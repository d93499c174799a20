using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations;

/// <summary>
/// Judges how a translation stands to its source: computed whenever it is asked, never stored. A row is stale if the source's text is neither
/// the one that it was made from nor the one that it was last judged right against, and a change in between is one that the edition does not
/// pass over in silence. Changes that nobody recorded count as tasks.
/// </summary>
public sealed class Staleness(SourceHistory source, Treatments treatments)
{
    public SourceStanding Of(TargetText target, IReadOnlyList<Settlement> settlements)
    {
        // A draft's own pins were moved when it was decided.
        var decided = new Decisions(target.Version.State == VersionState.Draft ? [] : settlements, source);
        return new SourceStanding(source.Latest, OfHead(target.Version, decided), OfRows(target, decided), Offered(target, decided), LeftOut(target, decided)) { ChangedByLaw = source.ChangedByLaw };
    }

    private HeadStanding? OfHead(ArticleVersion version, Decisions decided)
    {
        if (version.HeadPin is not { } pinned)
        {
            return null;
        }
        var pin = decided.OfHead(version, pinned);
        var now = source.Latest.Head;
        if ((source[pin.MadeFrom] ?? source[pin.Last]) is not { } made)
        {
            return null;
        }
        var last = source[pin.Last] ?? made;
        var changed = now == made.Head ? [] : now.Differing(last.Head);
        var (treatment, strongest) = Weigh(source.ChangesOfHead(last.Number).Where(change => changed.Contains(change.Field!.Value)));
        return changed.Count == 0
            ? new HeadStanding(last.Id, last.Head, now, [], RowState.Current, Treatment.Silence, null)
            : new HeadStanding(last.Id, last.Head, now, changed, treatment == Treatment.Silence ? RowState.Quiet : RowState.Stale, treatment, strongest);
    }

    /// <summary>In the order of the target; of one block, in the order of the source.</summary>
    private List<RowStanding> OfRows(TargetText target, Decisions decided)
    {
        var ofBlock = target.Alignments.Where(alignment => !alignment.IsOmission).ToLookup(alignment => alignment.BlockId!.Value);
        var places = source.Latest.Blocks.Select((block, place) => (block.Id, place)).ToDictionary(block => block.Id, block => block.place);
        return
        [
            .. from block in target.Blocks
               from alignment in ofBlock[block.Id].OrderBy(alignment => places.GetValueOrDefault(alignment.SourceBlockId, int.MaxValue)).ThenBy(alignment => alignment.SourceBlockId.Value)
               select OfRow(block.Id, alignment.SourceBlockId, decided.Of(alignment, block.Text)),
        ];
    }

    private RowStanding OfRow(BlockId block, BlockId sourceBlock, Pin pin)
    {
        var made = source[pin.MadeFrom]?[sourceBlock];
        var last = source[pin.Last];
        var (before, now) = (last?[sourceBlock], source.Latest[sourceBlock]);
        if (now == before || now == made)
        {
            return new RowStanding(block, sourceBlock, pin.Last, now, now, RowState.Current, Treatment.Silence, null);
        }
        var (treatment, strongest) = Weigh(source.ChangesOf(sourceBlock, last?.Number ?? 0));
        var state = treatment == Treatment.Silence ? RowState.Quiet : now is null ? RowState.Deleted : RowState.Stale;
        return new RowStanding(block, sourceBlock, pin.Last, before, now, state, treatment, strongest);
    }

    /// <summary>Source blocks with no place in the target, each after the target block that the source block before it was made into.</summary>
    private List<OfferedBlock> Offered(TargetText target, Decisions decided)
    {
        var places = target.Blocks.Select((block, place) => (block.Id, place)).ToDictionary(block => block.Id, block => block.place);
        var used = target.Alignments.ToLookup(alignment => alignment.SourceBlockId, alignment => alignment.BlockId);
        var offered = new List<OfferedBlock>();
        BlockId? after = null;
        foreach (var (block, text) in source.Latest.Blocks)
        {
            if (used.Contains(block))
            {
                after = used[block].OfType<BlockId>().Where(places.ContainsKey).OrderBy(id => places[id]).Select(id => (BlockId?)id).LastOrDefault() ?? after;
            }
            else if (!decided.LeavesOut(block))
            {
                var (treatment, strongest) = Weigh(source.ChangesOf(block, 0).Where(change => change.Kind == ChangeKind.Added));
                offered.Add(new OfferedBlock(block, text, after, treatment, strongest));
            }
        }
        return offered;
    }

    /// <summary>Letters of what is left out, among those of the whole source; blocks without words weigh nothing.</summary>
    private double LeftOut(TargetText target, Decisions decided)
    {
        var used = target.Alignments.Where(alignment => !alignment.IsOmission).Select(alignment => alignment.SourceBlockId).ToHashSet();
        var omitted = target.Alignments.Where(alignment => alignment.IsOmission).Select(alignment => alignment.SourceBlockId).ToHashSet();
        var leftOut = source.Latest.Blocks.Where(block => !used.Contains(block.Id) && (omitted.Contains(block.Id) || decided.LeavesOut(block.Id))).ToList();
        var all = leftOut.Count == 0 ? 0 : Letters(source.Latest.Blocks);
        return all == 0 ? 0 : (double)Letters(leftOut) / all;
    }

    private static int Letters(IEnumerable<(BlockId Id, string Text)> blocks) => blocks.Sum(block => Written.Read(block.Text).PlainText.Length);

    private (Treatment Treatment, ChangeClass? Strongest) Weigh(IEnumerable<ClassedChange> changes)
    {
        var classes = changes.Select(change => change.Class).ToList();
        return classes.Count == 0 ? (Treatment.Task, null) : (classes.Max(kind => treatments[kind]), classes.MaxBy(kind => (treatments[kind], kind)));
    }
}
