using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Exchange;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>The story files, as the desk reads them and as they go out whole.</summary>
public sealed class StoryFileBook(IDbContextFactory<ArchiveContext> archive, StoryFileShelf shelf)
{
    /// <summary>All files with what the editions call them, and how many facts each has.</summary>
    public async Task<IReadOnlyList<(StoryFile File, int Facts)>> AllAsync(CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var files = await db.StoryFiles.AsNoTracking().Include(file => file.Wordings).OrderBy(file => file.Key).ToListAsync(cancel);
        var counts = await db.Facts.GroupBy(fact => fact.FileId).Select(facts => new { facts.Key, Count = facts.Count() }).ToDictionaryAsync(facts => facts.Key, facts => facts.Count, cancel);
        return [.. files.Select(file => (file, counts.GetValueOrDefault(file.Id)))];
    }

    /// <summary>A whole file, to be read and not changed; null where there is none of that key.</summary>
    public async Task<StoryFileView?> FindAsync(string key, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        return await shelf.FindAsync(db, key, cancel) is { } file ? await ViewAsync(db, file, cancel) : null;
    }

    /// <summary>The live articles, in every edition, that state a fact: whoever corrects it goes through them.</summary>
    public async Task<IReadOnlyList<StatingArticle>> StatingAsync(Fact fact, CancellationToken cancel = default)
    {
        var passages = fact.Evidence.Select(evidence => evidence.ArticleId).OfType<ArticleId>().Distinct().ToList();
        await using var db = await archive.OpenAsync(cancel);
        var stories = await db.Articles.Where(article => passages.Contains(article.Id)).Select(article => article.StoryId).Distinct().ToListAsync(cancel);
        var rows = await db.LiveRowsOfAll().Where(row => stories.Contains(row.Article.StoryId)).OrderBy(row => row.Article.FirstReleasedAt).ThenBy(row => row.Article.Id).ToListAsync(cancel);
        return [.. rows.Select(row => new StatingArticle(row.Article.Id, LivePaper.AddressOf(row.Article), row.Version.Headline, passages.Contains(row.Article.Id)))];
    }

    /// <summary>Writes a whole file, everything that was ever done to its facts with it; words that had to go, and what was worded before and nobody looked at since, are blacked out.</summary>
    /// <returns>False where there is none of that key.</returns>
    public async Task<bool> WriteAsync(string key, StoryFileFormat format, Stream to, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        if (await db.StoryFileAsync(key, cancel) is not { } file)
        {
            return false;
        }
        using var bytes = new MemoryStream();
        var evidence = file.Facts.SelectMany(fact => fact.Evidence);
        var withheld = await db.WithheldAsync(evidence, await db.StandingsAsync(evidence, cancel), cancel);
        format.Write(new SheetWriter(await db.NamesOfAsync(file, cancel)).Of(file, withheld), bytes);
        bytes.Position = 0;
        await bytes.CopyToAsync(to, cancel);
        return true;
    }

    internal static Task<StoryFileView> ViewAsync(ArchiveContext db, StoryFile file, CancellationToken cancel) => ViewAsync(db, file, [], cancel);

    /// <param name="others">Entries that are asked for besides those that the file names.</param>
    internal static async Task<StoryFileView> ViewAsync(ArchiveContext db, StoryFile file, IReadOnlyList<TermId> others, CancellationToken cancel)
    {
        var evidence = file.Facts.SelectMany(fact => fact.Evidence);
        var standing = await db.StandingsAsync(evidence, cancel);
        return new StoryFileView(
            file, standing, await db.WithheldAsync(evidence, standing, cancel), await db.DraftsAsync(evidence.Where(passage => standing(passage) != PassageStanding.Live), cancel),
            await db.TermsOfAsync(file, others, cancel));
    }
}
