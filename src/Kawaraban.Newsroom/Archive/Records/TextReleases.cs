using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>When the texts of an article went out.</summary>
internal static class TextReleases
{
    /// <summary>When each text of a block first went out: "yesterday" is the day before that, whatever was corrected around it since.</summary>
    public static async Task<IReadOnlyDictionary<(BlockId Block, string Text), DateTimeOffset>> TextReleasesAsync(this ArchiveContext db, ArticleId article, CancellationToken cancel)
    {
        var texts = await (
            from version in db.Versions.AsNoTracking()
            join block in db.Blocks.AsNoTracking() on version.Id equals block.VersionId
            where version.ArticleId == article && version.ReleasedAt != null
            orderby version.Number
            select new { block.Id, block.Text, At = version.ReleasedAt!.Value }).ToListAsync(cancel);
        return texts.DistinctBy(text => (text.Id, text.Text)).ToDictionary(text => (text.Id, text.Text), text => text.At);
    }
}
