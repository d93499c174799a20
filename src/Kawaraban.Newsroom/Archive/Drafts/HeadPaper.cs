using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>Saves one text of a draft's head and leaves the others as they are.</summary>
public sealed class HeadPaper(IDbContextFactory<ArchiveContext> archive, TimeProvider clock)
{
    /// <param name="baseRevision">Of the head as it was looked at: a head that was saved since refuses.</param>
    public async Task<SaveOutcome> SaveAsync(VersionId draft, HeadField field, int baseRevision, string text, CancellationToken cancel = default)
    {
        if (text.Length > HeadText.LongestOf(field))
        {
            return new SaveOutcome.TooLong(HeadText.LongestOf(field));
        }
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (!await db.HoldDraftAsync(draft, cancel))
        {
            return new SaveOutcome.Missing();
        }
        var version = await db.Versions.FirstAsync(x => x.Id == draft, cancel);
        var now = clock.GetUtcNow();
        if (version.Revision != baseRevision)
        {
            return new SaveOutcome.Conflict(HeadText.Of(version)[field], version.Revision, now, null);
        }
        Put(version, field, text.Trim());
        version.Revision++;
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new SaveOutcome.Saved(version.Revision, now);
    }

    internal static void Put(ArticleVersion version, HeadField field, string text)
    {
        switch (field)
        {
            case HeadField.Kicker:
                version.Kicker = text;
                break;
            case HeadField.Headline:
                version.Headline = text;
                break;
            default:
                version.Standfirst = text;
                break;
        }
    }
}
