using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Budget;
using Kawaraban.Newsroom.Comments;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Webhooks;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>Who has which story in hand for which edition. Of many who take one at the same time, one gets it and the others are told who.</summary>
public sealed class AssignmentBook(IDbContextFactory<ArchiveContext> archive, StaffBook staff, TimeProvider clock)
{
    public async Task<AssignmentOutcome> TakeAsync(StoryId story, EditionId edition, StaffId by, DateTimeOffset? due = null, CancellationToken cancel = default)
    {
        try
        {
            return await BeginAsync(story, edition, by, by, due, AssignmentActKind.Taken, "", cancel);
        }
        catch (NotWrittenException lost) when (lost.IsTaken)
        {
            return await HeldAsync(story, edition, by, cancel);
        }
    }

    /// <summary>Gives it to somebody else, or to somebody at all: its holder may, and whoever hands out work.</summary>
    /// <param name="handsOut">Whether <paramref name="by"/> may give away what others have.</param>
    public async Task<AssignmentOutcome> HandOverAsync(
        StoryId story, EditionId edition, StaffId by, bool handsOut, StaffId to, DateTimeOffset? due, string note, CancellationToken cancel = default)
    {
        if (note.Length > Assignment.MaxNote || await staff.PassAsync(to, cancel) is not { } receiver || !receiver.Rights.May(DeskRole.Translator, edition))
        {
            return new AssignmentOutcome.NotAllowed();
        }
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var standing = await db.Assignments.AsNoTracking().FirstOrDefaultAsync(x => x.StoryId == story && x.EditionId == edition, cancel);
        if (standing is null)
        {
            return handsOut ? await GiveAsync(story, edition, by, to, due, note, cancel) : new AssignmentOutcome.Missing();
        }
        if (standing.Holder != by && !handsOut)
        {
            return await HeldAsync(story, edition, by, cancel);
        }
        var now = clock.GetUtcNow();
        var moved = await db.Assignments.Where(x => x.StoryId == story && x.EditionId == edition && x.Holder == standing.Holder)
            .ExecuteUpdateAsync(set => set.SetProperty(x => x.Holder, to).SetProperty(x => x.Since, now).SetProperty(x => x.DueAt, due), cancel);
        if (moved == 0)
        {
            return await HeldAsync(story, edition, by, cancel);
        }
        await RecordAsync(db, story, edition, AssignmentActKind.HandedOver, by, to, due, note, now, cancel);
        await transaction.CommitAsync(cancel);
        return new AssignmentOutcome.Done(new Assignment { StoryId = story, EditionId = edition, Holder = to, Since = now, DueAt = due });
    }

    /// <summary>Nobody has it from then on.</summary>
    public async Task<AssignmentOutcome> GiveBackAsync(StoryId story, EditionId edition, StaffId by, bool handsOut, string note, CancellationToken cancel = default)
    {
        if (note.Length > Assignment.MaxNote)
        {
            return new AssignmentOutcome.NotAllowed();
        }
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var given = await db.Assignments.Where(x => x.StoryId == story && x.EditionId == edition && (handsOut || x.Holder == by)).ExecuteDeleteAsync(cancel);
        if (given == 0)
        {
            return await HeldAsync(story, edition, by, cancel);
        }
        await RecordAsync(db, story, edition, AssignmentActKind.GivenBack, by, null, null, note, clock.GetUtcNow(), cancel);
        await transaction.CommitAsync(cancel);
        return new AssignmentOutcome.Done(null);
    }

    /// <summary>Who has it now, with their name; null when nobody has.</summary>
    public async Task<(Assignment Assignment, string Name)?> FindAsync(StoryId story, EditionId edition, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var standing = await db.Assignments.AsNoTracking().FirstOrDefaultAsync(x => x.StoryId == story && x.EditionId == edition, cancel);
        return standing is null ? null : (standing, (await db.NamesAsync([standing.Holder], cancel)).GetValueOrDefault(standing.Holder, ""));
    }

    /// <summary>All that was done, the latest first, with the names of those who are still there.</summary>
    public async Task<(IReadOnlyList<AssignmentAct> Acts, IReadOnlyDictionary<StaffId, string> Names)> HistoryAsync(StoryId story, EditionId edition, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var acts = await db.AssignmentActs.AsNoTracking().Where(x => x.StoryId == story && x.EditionId == edition).OrderByDescending(x => x.Id).ToListAsync(cancel);
        return (acts, await db.NamesAsync(acts.SelectMany(x => new[] { x.By, x.To ?? x.By }), cancel));
    }

    private async Task<AssignmentOutcome> GiveAsync(StoryId story, EditionId edition, StaffId by, StaffId to, DateTimeOffset? due, string note, CancellationToken cancel)
    {
        try
        {
            return await BeginAsync(story, edition, by, to, due, AssignmentActKind.HandedOver, note, cancel);
        }
        catch (NotWrittenException lost) when (lost.IsTaken)
        {
            return await HeldAsync(story, edition, by, cancel);
        }
    }

    private async Task<AssignmentOutcome> BeginAsync(
        StoryId story, EditionId edition, StaffId by, StaffId to, DateTimeOffset? due, AssignmentActKind kind, string note, CancellationToken cancel)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (!await db.Stories.AnyAsync(x => x.Id == story, cancel))
        {
            return new AssignmentOutcome.Missing();
        }
        var now = clock.GetUtcNow();
        var assignment = new Assignment { StoryId = story, EditionId = edition, Holder = to, Since = now, DueAt = due };
        db.Add(assignment);
        await db.SaveChangesAsync(cancel);
        await RecordAsync(db, story, edition, kind, by, to, due, note, now, cancel);
        await transaction.CommitAsync(cancel);
        return new AssignmentOutcome.Done(assignment);
    }

    private static async Task RecordAsync(
        ArchiveContext db, StoryId story, EditionId edition, AssignmentActKind kind, StaffId by, StaffId? to, DateTimeOffset? due, string note, DateTimeOffset now, CancellationToken cancel)
    {
        db.Add(new AssignmentAct { StoryId = story, EditionId = edition, Kind = kind, By = by, To = to, DueAt = due, Note = note.Trim(), At = now });
        var article = await db.Articles.Where(x => x.StoryId == story && x.EditionId == edition).Select(x => (ArticleId?)x.Id).FirstOrDefaultAsync(cancel);
        if (to is { } receiver && receiver != by)
        {
            db.Add(new Notice { To = receiver, Kind = NoticeKind.HandedOver, EditionId = edition, StoryId = story, ArticleId = article, By = by, At = now, Text = note.Trim() });
        }
        await db.SaveChangesAsync(cancel);
        await db.TellAsync(cancel, new Happening
        {
            Type = TypeOf(kind), At = now, EditionId = edition, StoryId = story, ArticleId = article, Facts = new HappeningFacts { By = by.Value, Holder = to?.Value, Due = due }.ToJson(),
        });
    }

    private static string TypeOf(AssignmentActKind kind) => kind switch
    {
        AssignmentActKind.Taken => HappeningType.AssignmentTaken,
        AssignmentActKind.HandedOver => HappeningType.AssignmentHandedOver,
        _ => HappeningType.AssignmentGivenBack,
    };

    /// <summary>What is told to whoever came second. Who has it already asked for what is so.</summary>
    private async Task<AssignmentOutcome> HeldAsync(StoryId story, EditionId edition, StaffId by, CancellationToken cancel) => await FindAsync(story, edition, cancel) switch
    {
        null => new AssignmentOutcome.Missing(),
        var (held, _) when held.Holder == by => new AssignmentOutcome.Done(held),
        var (held, name) => new AssignmentOutcome.Held(held, name),
    };
}
