using Kawaraban.Newsroom.Intake;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>Writes what a wire item tells of the story that was made from it, in the transaction that takes the item.</summary>
internal sealed class WireTelling(ArchiveContext db, DateTimeOffset now)
{
    /// <param name="receipt">As it was before this item; null when the item is new.</param>
    public async Task TellAsync(Receipt? receipt, Article article, Entry entry, EntryOutcome outcome, CancellationToken cancel)
    {
        var origin = entry.Origin!;
        await EmbargoAsync(article, origin, cancel);
        await RankAsync(article, origin, cancel);
        if (receipt is null)
        {
            return;
        }
        if (receipt.Standing == Standing.Withheld)
        {
            await LiftAsync(article.StoryId, cancel);
        }
        var kept = outcome is EntryOutcome.InWork ? entry : null;
        if (origin.IsCorrection && (outcome is not EntryOutcome.Unchanged || receipt.Version != origin.Version))
        {
            Add(article, origin, AdvisoryKind.Correction, kept);
        }
        else if (outcome is EntryOutcome.InWork || (outcome is EntryOutcome.Updated && await MattersAsync(article, cancel)))
        {
            await UpdateAsync(article, origin, kept, cancel);
        }
    }

    /// <returns>Whether that was news.</returns>
    public async Task<bool> RecallAsync(Receipt receipt, EntryOrigin origin, CancellationToken cancel)
    {
        if (receipt.Standing == origin.Standing && receipt.Version == origin.Version)
        {
            return false;
        }
        var article = await db.Articles.FirstAsync(x => x.Id == receipt.ArticleId, cancel);
        Add(article, origin, origin.Standing == Standing.Cancelled ? AdvisoryKind.Cancel : AdvisoryKind.Withhold, null);
        return true;
    }

    private async Task EmbargoAsync(Article article, EntryOrigin origin, CancellationToken cancel)
    {
        var story = db.Stories.Local.FirstOrDefault(x => x.Id == article.StoryId) ?? await db.Stories.FirstAsync(x => x.Id == article.StoryId, cancel);
        if (story.EmbargoedUntil == origin.Embargoed)
        {
            return;
        }
        story.EmbargoedUntil = origin.Embargoed;
        if (origin.Embargoed > now)
        {
            Add(article, origin, AdvisoryKind.Embargo, null);
        }
    }

    /// <summary>A wire that says nothing of it takes no word back.</summary>
    private async Task RankAsync(Article article, EntryOrigin origin, CancellationToken cancel)
    {
        if (origin.Urgency is { } urgency)
        {
            var story = db.Stories.Local.FirstOrDefault(x => x.Id == article.StoryId) ?? await db.Stories.FirstAsync(x => x.Id == article.StoryId, cancel);
            story.Urgency = urgency;
        }
    }

    /// <summary>Usable again: what the wire withheld, the wire lifts. What it cancelled somebody has to decide.</summary>
    private async Task LiftAsync(StoryId story, CancellationToken cancel)
    {
        foreach (var advisory in await db.Advisories.Where(x => x.StoryId == story && x.Kind == AdvisoryKind.Withhold && x.SettledAt == null).ToListAsync(cancel))
        {
            advisory.SettledAt = now;
        }
    }

    /// <summary>Of updates that nobody has looked at, the last is what matters.</summary>
    private async Task UpdateAsync(Article article, EntryOrigin origin, Entry? kept, CancellationToken cancel)
    {
        if (await db.Advisories.FirstOrDefaultAsync(x => x.ArticleId == article.Id && x.Kind == AdvisoryKind.Update && x.SettledAt == null, cancel) is { } open)
        {
            (open.At, open.Version, open.Note) = (now, origin.Version, NoteOf(origin));
            (open.Headline, open.Standfirst, open.Text) = (kept?.Head.Headline.Trim(), kept?.Head.Standfirst.Trim(), TextOf(kept));
            return;
        }
        Add(article, origin, AdvisoryKind.Update, kept);
    }

    /// <summary>A draft that nobody has touched and nobody has seen out may change without a word.</summary>
    private async Task<bool> MattersAsync(Article article, CancellationToken cancel) =>
        article.FirstReleasedAt is not null || await db.Articles.AnyAsync(x => x.StoryId == article.StoryId && x.Id != article.Id, cancel);

    private void Add(Article article, EntryOrigin origin, AdvisoryKind kind, Entry? kept) => db.Add(new Advisory
    {
        StoryId = article.StoryId, ArticleId = article.Id, Kind = kind, At = now, Source = origin.Source, Version = origin.Version, Note = NoteOf(origin),
        Until = kind == AdvisoryKind.Embargo ? origin.Embargoed : null,
        Headline = kept?.Head.Headline.Trim(), Standfirst = kept?.Head.Standfirst.Trim(), Text = TextOf(kept),
    });

    private static string NoteOf(EntryOrigin origin) => origin.Note.Length > Advisory.MaxNote ? origin.Note[..Advisory.MaxNote] : origin.Note;

    private static string? TextOf(Entry? kept) =>
        kept is null ? null : string.Join(Advisory.BetweenBlocks, kept.Blocks.Select(block => Written.Clean(block.Text)).Where(text => text.Length > 0));
}
