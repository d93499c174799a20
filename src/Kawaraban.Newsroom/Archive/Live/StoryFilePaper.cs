using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Exchange;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>Story files as readers may see them: facts that rest on what they can read.</summary>
public sealed class StoryFilePaper(IDbContextFactory<ArchiveContext> archive, StoryFileShelf shelf, TimeProvider clock)
{
    /// <summary>The file of that key in an edition; null where it has no fact that readers may see.</summary>
    public async Task<PublicFileView?> FindAsync(Edition edition, string key, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        return await db.AtOneMomentAsync(() => FindAsync(db, edition, key, cancel), cancel);
    }

    private async Task<PublicFileView?> FindAsync(ArchiveContext db, Edition edition, string key, CancellationToken cancel)
    {
        if (await db.FileBoxAsync(shelf, key, cancel) is not { File: { Facts.Count: > 0 } shown } view)
        {
            return null;
        }
        var passages = shown.Facts.SelectMany(fact => fact.Evidence).Select(evidence => evidence.ArticleId).OfType<ArticleId>().Distinct().ToList();
        var versions = shown.Facts.SelectMany(fact => fact.Evidence).Select(evidence => evidence.VersionId).OfType<VersionId>().Distinct().ToList();
        var released = await db.Versions.Where(version => versions.Contains(version.Id) && version.ReleasedAt != null).Select(version => new { version.Id, version.ReleasedAt }).ToListAsync(cancel);
        var rows = await db.LiveRowsOfAll().Where(row => passages.Contains(row.Article.Id)).ToListAsync(cancel);
        var stories = rows.Select(row => row.Article.StoryId).Distinct().ToList();
        var cards = await db.CardsAsync(edition.Id, db.LiveRows(edition.Id).Where(row => stories.Contains(row.Article.StoryId)).Newest(), cancel);
        return new PublicFileView(
            shown, NamesIn(edition, view.Terms), cards,
            rows.ToDictionary(row => row.Article.Id, row => new PassageArticle(LivePaper.AddressOf(row.Article), row.Article.StoryId, row.Version.Headline)))
        {
            Released = released.ToDictionary(version => version.Id, version => version.ReleasedAt!.Value),
        };
    }

    /// <summary>What readers of any edition may see of a file; null where it has no fact for them.</summary>
    public async Task<PublicFile?> FindFactsAsync(string key, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        return await shelf.FindAsync(db, key, cancel) is { } file && await shelf.ShownAsync(db, file, cancel) is { File: { Facts.Count: > 0 } shown } ? shown : null;
    }

    /// <summary>Writes what readers may see of a file, and no more: who did what at the desk is not theirs.</summary>
    public async Task WriteAsync(PublicFileView view, StoryFileFormat format, string address, string licence, Stream to, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        using var bytes = new MemoryStream();
        format.Write(new SheetWriter(await db.NamesOfAsync(view.File.File, cancel)).Of(view.File, address, licence), bytes);
        bytes.Position = 0;
        await bytes.CopyToAsync(to, cancel);
    }

    private Dictionary<TermId, (string Name, string? Topic, TermKind Kind)> NamesIn(Edition edition, IReadOnlyDictionary<TermId, Term> terms)
    {
        var today = edition.DayOf(clock.GetUtcNow());
        return terms.Values.ToDictionary(
            term => term.Id,
            term => (term.FormAt(TermLanguage.Of(edition), today), term.IsPublic && term.State == TermState.Approved ? term.Slug : null, term.Kind));
    }
}
