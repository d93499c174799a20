using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Exchange;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>What a story file's file calls terms and versions, looked up at once.</summary>
internal static class SheetNameRows
{
    /// <summary>For writing: of all that the file names.</summary>
    public static async Task<SheetNames> NamesOfAsync(this ArchiveContext db, StoryFile file, CancellationToken cancel)
    {
        var (terms, versions) = (file.Terms, file.Facts.SelectMany(fact => fact.Evidence).Select(evidence => evidence.VersionId).OfType<VersionId>().Distinct().ToList());
        var slugs = await db.Terms.AsNoTracking().Where(term => terms.Contains(term.Id)).Select(term => new { term.Id, term.Slug }).ToListAsync(cancel);
        var rows = await Versions(db).Where(row => versions.Contains(row.Id)).ToListAsync(cancel);
        return new SheetNames(slugs.Select(term => (term.Id, term.Slug)), rows.Select(row => new SheetVersion(row.Id, row.Article, row.Story, row.Edition, row.Number, [])));
    }

    /// <summary>For reading: of all that the file names and the paper has, drafts too.</summary>
    public static async Task<SheetNames> NamesInAsync(this ArchiveContext db, SheetNode file, CancellationToken cancel)
    {
        var facts = file.Of(SheetShape.Fact).ToList();
        var slugs = facts.Select(fact => fact["place"])
            .Concat(facts.SelectMany(fact => fact.Of(SheetShape.Party)).Select(party => party["term"]))
            .Concat(facts.SelectMany(fact => fact.Of(SheetShape.Evidence)).Select(evidence => evidence["vouchedBy"])).Where(slug => slug.Length > 0).Distinct().ToList();
        var keys = facts.SelectMany(fact => fact.Of(SheetShape.Evidence)).Select(evidence => evidence["story"]).Where(key => key.Length > 0).Distinct().ToList();
        var terms = await db.Terms.AsNoTracking().Where(term => slugs.Contains(term.Slug)).Select(term => new { term.Id, term.Slug }).ToListAsync(cancel);
        var rows = await Versions(db).Where(row => keys.Contains(row.Story)).ToListAsync(cancel);
        var ids = rows.Select(row => row.Id).ToList();
        var blocks = (await db.Blocks.AsNoTracking().Where(block => ids.Contains(block.VersionId)).OrderBy(block => block.Position).Select(block => new { block.VersionId, block.Id, block.Text }).ToListAsync(cancel))
            .ToLookup(block => block.VersionId, block => (block.Id, Written.Read(block.Text).PlainText));
        return new SheetNames(
            terms.Select(term => (term.Id, term.Slug)), rows.Select(row => new SheetVersion(row.Id, row.Article, row.Story, row.Edition, row.Number, [.. blocks[row.Id]])));
    }

    private static IQueryable<VersionName> Versions(ArchiveContext db) =>
        from version in db.Versions.AsNoTracking()
        join article in db.Articles on version.ArticleId equals article.Id
        join story in db.Stories on article.StoryId equals story.Id
        select new VersionName { Id = version.Id, Article = article.Id, Story = story.Key, Edition = article.EditionId, Number = version.Number };

    private sealed class VersionName
    {
        public VersionId Id { get; init; }
        public ArticleId Article { get; init; }
        public required string Story { get; init; }
        public Editions.EditionId Edition { get; init; }
        public int Number { get; init; }
    }
}
