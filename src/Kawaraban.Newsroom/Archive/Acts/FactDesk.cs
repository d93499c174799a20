using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Acts;

/// <summary>
/// The one door by which a story file is added to: each act is judged by the file as it stands, and written with its record and the order
/// to press the file's pages anew.
/// </summary>
public sealed class FactDesk(IDbContextFactory<ArchiveContext> archive, TimeProvider clock)
{
    /// <summary>Opens a file.</summary>
    /// <returns>What is wrong with it; nothing for one that was opened.</returns>
    public async Task<IReadOnlyList<FactFault>> OpenAsync(string key, IReadOnlyList<StoryFileWording> wordings, CancellationToken cancel = default)
    {
        if (FactFault.Of(key, wordings).ToList() is { Count: > 0 } faults)
        {
            return faults;
        }
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldReleasesAsync(cancel);
        if (await db.StoryFiles.AnyAsync(file => file.Key == key, cancel))
        {
            return [new FactFault("key", "taken-key")];
        }
        db.Add(new StoryFile { Id = StoryFileId.New(), Key = key, CreatedAt = clock.GetUtcNow(), Wordings = [.. wordings] });
        await WriteAsync(db, key, [], cancel);
        await transaction.CommitAsync(cancel);
        return [];
    }

    /// <summary>Calls a file something else in an edition, or tells what it is about.</summary>
    /// <returns>What is wrong with it; null where there is no such file.</returns>
    public async Task<IReadOnlyList<FactFault>?> CallAsync(string key, StoryFileWording wording, CancellationToken cancel = default)
    {
        if (FactFault.Of(key, [wording]).ToList() is { Count: > 0 } faults)
        {
            return faults;
        }
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldReleasesAsync(cancel);
        if (await db.StoryFiles.AsNoTracking().FirstOrDefaultAsync(file => file.Key == key, cancel) is not { Id: var id })
        {
            return null;
        }
        wording.FileId = id;
        db.Entry(wording).State = await db.StoryFileWordings.AnyAsync(known => known.FileId == id && known.EditionId == wording.EditionId, cancel) ? EntityState.Modified : EntityState.Added;
        await WriteAsync(db, key, [], cancel);
        await transaction.CommitAsync(cancel);
        return [];
    }

    /// <summary>Enters a fact under the file's next number.</summary>
    /// <param name="over">What it does to a fact that is there: both are written, or neither.</param>
    /// <param name="objection">What the file, as it stands, has against it besides; null for nothing.</param>
    public Task<FactOutcome> EnterAsync(
        string key, Func<int, Fact> make, string byName, StaffId? by, Succession? over = null, Func<StoryFile, FactFault?>? objection = null, CancellationToken cancel = default) => ActAsync(
        key,
        (db, file) =>
        {
            if (objection?.Invoke(file) is { } inTheWay)
            {
                return new FactOutcome.Refused(inTheWay);
            }
            var fact = make(file.NextNumber);
            fact.Acts.Add(new FactAct { Kind = FactActKind.Entered, At = clock.GetUtcNow(), ByName = byName, By = by });
            if (file.Enter(fact) is { Count: > 0 } faults)
            {
                return new FactOutcome.Refused(faults);
            }
            db.Add(fact);
            return over is null ? new FactOutcome.Done(fact) : Succeed(db, file, fact, over, byName, by);
        }, cancel);

    /// <summary>Disputes, supersedes, withdraws, settles: does what the act says.</summary>
    public Task<FactOutcome> DoAsync(string key, int number, FactAct act, CancellationToken cancel = default) => ActAsync(
        key, number,
        (db, file, fact) =>
        {
            if (file.Do(fact, act) is { } fault)
            {
                return new FactOutcome.Refused(fault);
            }
            db.Add(act);
            return new FactOutcome.Done(fact);
        }, cancel);

    /// <summary>Gives an edition's wording, or puts it better; what it said before stays in the record. One that is left as it is, without a reason, is not written.</summary>
    /// <param name="why">Why a wording that somebody looked at stays as it is.</param>
    public Task<FactOutcome> WordAsync(string key, int number, FactWording wording, string byName, StaffId? by, string why = "", CancellationToken cancel = default) => ActAsync(
        key, number,
        (db, file, fact) =>
        {
            if (FactFault.Of(wording) is { } fault)
            {
                return new FactOutcome.Refused(fault);
            }
            var present = fact.WordingIn(wording.EditionId);
            var isLeft = present is not null && (present.Text, present.Detail) == (wording.Text, wording.Detail);
            if (isLeft && why.Length == 0)
            {
                return new FactOutcome.Done(fact);
            }
            var note = new WordingNote(wording.EditionId, isLeft ? "" : present?.Text ?? "", isLeft ? why : "");
            (wording.FileId, wording.FactNumber) = (file.Id, number);
            db.Entry(wording).State = present is null ? EntityState.Added : EntityState.Modified;
            db.Add(RecordOf(file, fact, FactActKind.Worded, byName, by, note.Text));
            return new FactOutcome.Done(fact);
        }, cancel);

    /// <summary>Adds evidence; what is there already is not added twice.</summary>
    public Task<FactOutcome> VouchAsync(string key, int number, FactEvidence evidence, string byName, StaffId? by, CancellationToken cancel = default) => ActAsync(
        key, number,
        (db, file, fact) =>
        {
            if (fact.Evidence.Exists(evidence.IsAs))
            {
                return new FactOutcome.Done(fact);
            }
            (evidence.FileId, evidence.FactNumber) = (file.Id, number);
            fact.Evidence.Add(evidence);
            db.Add(evidence);
            db.Add(RecordOf(file, fact, FactActKind.Evidenced, byName, by, ""));
            return new FactOutcome.Done(fact);
        }, cancel);

    /// <summary>The block of an article that has these words, as evidence points to it: the one that is asked for, else the first of its live version, else of its draft. Null where none has.</summary>
    /// <param name="rather">The block, and its version, that the words were seen in.</param>
    /// <param name="withDraft">Whether whoever asks may read the draft.</param>
    public async Task<(VersionId Version, BlockId Block, int Start)?> FindPassageAsync(
        ArticleId article, string words, (VersionId Version, BlockId Block)? rather = null, bool withDraft = true, CancellationToken cancel = default)
    {
        if (words.Length == 0)
        {
            return null;
        }
        await using var db = await archive.OpenAsync(cancel);
        var versions = await db.Versions.AsNoTracking()
            .Where(x => x.ArticleId == article && (x.State == VersionState.Live || (withDraft && x.State == VersionState.Draft))).ToListAsync(cancel);
        var ids = versions.ConvertAll(version => version.Id);
        var drafts = versions.Where(version => version.State == VersionState.Draft).Select(version => version.Id).ToHashSet();
        var blocks = await db.Blocks.AsNoTracking().Where(block => ids.Contains(block.VersionId)).OrderBy(block => block.Position).ToListAsync(cancel);
        foreach (var block in blocks.OrderBy(block => block.Id != rather?.Block).ThenBy(block => block.VersionId != rather?.Version).ThenBy(block => drafts.Contains(block.VersionId)))
        {
            if (block.Body.PlainText.IndexOf(words, StringComparison.Ordinal) is var at and >= 0)
            {
                return (block.VersionId, block.Id, at);
            }
        }
        return null;
    }

    private Task<FactOutcome> ActAsync(string key, int number, Func<ArchiveContext, StoryFile, Fact, FactOutcome> act, CancellationToken cancel) =>
        ActAsync(key, (db, file) => file.Find(number) is { } fact ? act(db, file, fact) : new FactOutcome.Missing(), cancel);

    private async Task<FactOutcome> ActAsync(string key, Func<ArchiveContext, StoryFile, FactOutcome> act, CancellationToken cancel)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldReleasesAsync(cancel);
        if (await db.StoryFileAsync(key, cancel) is not { } file)
        {
            return new FactOutcome.Missing();
        }
        var outcome = act(db, file);
        if (outcome is FactOutcome.Done(var fact))
        {
            await WriteAsync(db, key, [fact], cancel);
            await transaction.CommitAsync(cancel);
        }
        return outcome;
    }

    private FactOutcome Succeed(ArchiveContext db, StoryFile file, Fact fact, Succession over, string byName, StaffId? by)
    {
        var act = new FactAct { Kind = over.Kind, At = clock.GetUtcNow(), ByName = byName, By = by, Reason = over.Reason, Other = fact.Number };
        var fault = file.Find(over.Number) is { } older ? file.Do(older, act) : new FactFault("other", "unknown");
        if (fault is not null)
        {
            return new FactOutcome.Refused(fault with { Field = fault.Field == "reason" ? "reason" : "other" });
        }
        db.Add(act);
        return new FactOutcome.Done(fact);
    }

    private async Task WriteAsync(ArchiveContext db, string key, IEnumerable<Fact> touched, CancellationToken cancel)
    {
        db.Add(new PressOrder { Tags = string.Join('\n', await FactTags.OfAsync(db, key, touched, cancel)), At = clock.GetUtcNow() });
        await db.SaveChangesAsync(cancel);
    }

    private FactAct RecordOf(StoryFile file, Fact fact, FactActKind kind, string byName, StaffId? by, string reason) => new()
    {
        FileId = file.Id, FactNumber = fact.Number, Kind = kind, At = clock.GetUtcNow(), ByName = byName, By = by, Reason = reason,
    };
}
