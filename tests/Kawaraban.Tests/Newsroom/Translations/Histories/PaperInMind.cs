using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;

namespace Kawaraban.Tests.Newsroom.Translations.Histories;

/// <summary>The newsroom's rows without a database: what the desk writes is written here by hand, what is stale the newsroom says.</summary>
internal sealed class PaperInMind : IPaperInHand
{
    private static readonly StaffId Somebody = new(Guid.CreateVersion7());

    private readonly List<SourceText> releases = [];
    private readonly List<(int Release, BlockId Block, ChangeKind Kind, ChangeClass Class)> changes = [];
    private readonly List<Settlement> settlements = [];
    private List<(BlockId Id, string Text)> source = [(Of(1), "0"), (Of(2), "0"), (Of(3), "0")];
    private TargetText draft;
    private TargetText live;
    private TargetText? before;

    public PaperInMind()
    {
        Release();
        draft = new TargetText(Version(VersionState.Draft), [.. source.Select((block, i) => Block(Number(block.Id) + 10, i, "0"))], [.. source.Select(block => Pin(Of(Number(block.Id) + 10), block.Id, new Pin(releases[0].Id, null)))]);
        live = Copy(draft, VersionState.Live);
    }

    public Task EditSourceAsync(int block, int text) => Do(() => source = [.. source.Select(x => x.Id == Of(block) ? (x.Id, $"{text}") : x)]);

    public Task AddToSourceAsync(int block, int text, int? after) => Do(() => source.Insert(after is null ? 0 : source.FindIndex(x => x.Id == Of(after.Value)) + 1, (Of(block), $"{text}")));

    public Task RemoveFromSourceAsync(int block) => Do(() => source.RemoveAll(x => x.Id == Of(block)));

    public Task ReleaseSourceAsync(IReadOnlyDictionary<int, ChangeClass> classes) => Do(() =>
    {
        Release();
        changes.AddRange(ChangedPlace.Between(releases[^2], releases[^1]).Select(change => (releases.Count - 1, change.Place.Block!.Value, change.Kind, classes[Number(change.Place.Block!.Value)])));
    });

    public Task ReclassAsync(int release, int block, ChangeClass kind) => Do(() =>
    {
        var at = changes.FindIndex(change => change.Release == release && change.Block == Of(block));
        changes[at] = changes[at] with { Class = kind };
    });

    public Task EditAsync(int block, int text) => Do(() => draft.Blocks.Single(x => x.Id == Of(block)).Text = $"{text}");

    public Task SplitAsync(int block, int added, int first, int second) => Do(() =>
    {
        Remember();
        var at = At(block);
        draft.Blocks[at].Text = $"{first}";
        draft = draft with
        {
            Blocks = [.. draft.Blocks.Take(at + 1), Block(added, 0, $"{second}"), .. draft.Blocks.Skip(at + 1)],
            Alignments = [.. draft.Alignments, .. draft.Alignments.Where(x => x.BlockId == Of(block)).Select(x => Pin(Of(added), x.SourceBlockId, x.Pin))],
        };
    });

    public Task MergeAsync(int block, int next, int text) => Do(() =>
    {
        Remember();
        var both = draft.Alignments.Where(x => x.BlockId == Of(block) || x.BlockId == Of(next)).ToList();
        var joined = both.OrderBy(x => x.BlockId != Of(block)).GroupBy(x => x.SourceBlockId, x => x.Pin)
            .Select(pins => Pin(Of(block), pins.Key, pins.Aggregate((one, other) => one.JoinedWith(other, NumberOf, at => releases[NumberOf(at)][pins.Key] is not null))));
        draft.Blocks[At(block)].Text = $"{text}";
        draft = draft with { Blocks = [.. draft.Blocks.Where(x => x.Id != Of(next))], Alignments = [.. draft.Alignments.Except(both), .. joined] };
    });

    public Task MoveDownAsync(int block) => Do(() =>
    {
        Remember();
        var at = At(block);
        draft = draft with { Blocks = [.. draft.Blocks.Take(at), draft.Blocks[at + 1], draft.Blocks[at], .. draft.Blocks.Skip(at + 2)] };
    });

    public Task RemoveAsync(int block) => Do(() =>
    {
        Remember();
        var own = draft.Alignments.Where(x => x.BlockId == Of(block)).ToList();
        var left = own.Where(x => draft.Alignments.All(other => other == x || other.SourceBlockId != x.SourceBlockId)).Select(x => Pin(null, x.SourceBlockId, x.Pin));
        draft = draft with { Blocks = [.. draft.Blocks.Where(x => x.Id != Of(block))], Alignments = [.. draft.Alignments.Except(own), .. left] };
    });

    public Task SettleAsync(int block, int source, int release, SettlementDecision decision) => Do(() =>
    {
        var seen = releases[release];
        var alignment = draft.Alignments.Single(x => x.BlockId == Of(block) && x.SourceBlockId == Of(source));
        settlements.Add(Settlement(Of(block), Of(source), seen.Id, TextHash.Of(draft.Blocks[At(block)].Text), decision));
        if (release > NumberOf(alignment.Pin.Last))
        {
            var pin = alignment.Pin.After(decision, seen.Id, seen[Of(source)] is not null);
            (alignment.SourceVersionId, alignment.HeldAgainstId) = (pin.MadeFrom, pin.HeldAgainst);
        }
    });

    public Task OmitAsync(int source, int release) => Do(() =>
    {
        settlements.Add(Settlement(null, Of(source), releases[release].Id, "", SettlementDecision.Omitted));
        draft = draft with { Alignments = [.. draft.Alignments, Pin(null, Of(source), new Pin(releases[release].Id, null))] };
    });

    public Task TakeInAsync(int added, int source, int release, int? after, int text) => Do(() =>
    {
        Remember();
        var at = after is null ? 0 : At(after.Value) + 1;
        draft = draft with
        {
            Blocks = [.. draft.Blocks.Take(at), Block(added, 0, $"{text}"), .. draft.Blocks.Skip(at)],
            Alignments = [.. draft.Alignments.Where(x => x.BlockId is not null || x.SourceBlockId != Of(source)), Pin(Of(added), Of(source), new Pin(releases[release].Id, null))],
        };
    });

    public Task UndoAsync() => Do(() => draft = before!);

    public Task ReleaseTargetAsync() => Do(() => live = Copy(draft, VersionState.Live));

    public Task<PaperSeen> LookAsync()
    {
        var latest = releases[^1];
        var history = new SourceHistory(latest, releases.ToDictionary(x => x.Id), [.. changes.Select((x, i) => new ClassedChange(i, x.Release, x.Block, null, x.Kind, x.Class))]);
        var (ofDraft, ofLive) = (new Staleness(history, new Treatments()).Of(draft, settlements), new Staleness(history, new Treatments()).Of(live, settlements));
        return Task.FromResult(new PaperSeen(Texts(draft), Texts(live), Stale(ofDraft), Stale(ofLive), [.. ofDraft.Offered.Select(x => Number(x.SourceBlock))], [.. ofLive.Offered.Select(x => Number(x.SourceBlock))]));
    }

    private static IReadOnlyList<(int, int)> Texts(TargetText text) => [.. text.Blocks.Select(x => (Number(x.Id), int.Parse(x.Text, System.Globalization.CultureInfo.InvariantCulture)))];

    private static IReadOnlyList<(int, int)> Stale(SourceStanding standing) => [.. standing.Rows.Where(row => row.IsOpen).Select(row => (Number(row.Block), Number(row.SourceBlock)))];

    private static Task Do(Action act)
    {
        act();
        return Task.CompletedTask;
    }

    private static BlockId Of(int number) => new(new Guid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));

    private static int Number(BlockId block) => BitConverter.ToInt32(block.Value.ToByteArray());

    private static Block Block(int number, int place, string text) => new() { VersionId = default, Id = Of(number), Position = place, Text = text, SavedAt = default };

    private static Alignment Pin(BlockId? block, BlockId source, Pin pin) =>
        new() { Id = Guid.CreateVersion7(), VersionId = default, BlockId = block, SourceVersionId = pin.MadeFrom, SourceBlockId = source, HeldAgainstId = pin.HeldAgainst };

    private static ArticleVersion Version(VersionState state) =>
        new() { Id = VersionId.New(), ArticleId = default, Number = 1, Section = new SectionId("world"), Slug = "s", CreatedAt = default, State = state };

    private static TargetText Copy(TargetText text, VersionState state) => new(
        Version(state), [.. text.Blocks.Select((x, i) => Block(Number(x.Id), i, x.Text))], [.. text.Alignments.Select(x => Pin(x.BlockId, x.SourceBlockId, x.Pin))]);

    private Settlement Settlement(BlockId? block, BlockId source, VersionId seen, string hash, SettlementDecision decision) => new()
    {
        Id = settlements.Count + 1, ArticleId = default, BlockId = block, SourceBlockId = source, SourceVersionId = seen, TextHash = hash, Decision = decision, By = Somebody, At = default,
    };

    private int At(int block) => draft.Blocks.ToList().FindIndex(x => x.Id == Of(block));

    private int NumberOf(VersionId release) => releases.FindIndex(x => x.Id == release);

    private void Remember() => before = Copy(draft, VersionState.Draft);

    private void Release() => releases.Add(new SourceText(VersionId.New(), releases.Count, new HeadText("", "", ""), [.. source]));
}
