using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>Which live articles mention which terms. A release writes its article's mentions; a change of the register those of the articles that it touches.</summary>
public sealed class TermUses(IDbContextFactory<ArchiveContext> archive, TermShelf shelf, Publication publication, TimeProvider clock)
{
    private const int AtOnce = 100;

    /// <summary>The live articles that mention any of the terms, in any edition.</summary>
    internal static async Task<IReadOnlyList<ArticleId>> MentioningAsync(ArchiveContext db, IReadOnlyList<TermId> terms, CancellationToken cancel) =>
        await db.TermMentions.Where(use => terms.Contains(use.TermId)).Select(use => use.ArticleId).Distinct().ToListAsync(cancel);

    /// <summary>Writes what a released version mentions, in the transaction of its release.</summary>
    /// <returns>The slugs of the terms that it mentions, and that the version before it mentioned.</returns>
    internal async Task<IReadOnlyList<string>> WriteAsync(ArchiveContext db, TermRegister register, Article article, ArticleVersion live, IReadOnlyList<Block> blocks, CancellationToken cancel)
    {
        var before = await ForgetAsync(db, article.Id, cancel);
        var uses = Uses(register, article, live, blocks);
        db.AddRange(uses);
        await db.SaveChangesAsync(cancel);
        return [.. before.Union(uses.Select(use => register.Find(use.TermId)!.Slug))];
    }

    /// <returns>The slugs of the terms that it mentioned.</returns>
    internal static async Task<IReadOnlyList<string>> ForgetAsync(ArchiveContext db, ArticleId article, CancellationToken cancel)
    {
        var slugs = await db.TermMentions.Where(use => use.ArticleId == article).Join(db.Terms, use => use.TermId, term => term.Id, (_, term) => term.Slug).Distinct().ToListAsync(cancel);
        await db.TermMentions.Where(use => use.ArticleId == article).ExecuteDeleteAsync(cancel);
        return slugs;
    }

    /// <summary>Looks again at the articles that changed terms may stand in: those that mentioned one, and those in which the search finds a form of one.</summary>
    internal async Task RefreshAsync(IReadOnlyList<Term> changed, IReadOnlyList<ArticleId> mentioned, CancellationToken cancel)
    {
        var touched = mentioned.ToHashSet();
        await using (var db = await archive.CreateDbContextAsync(cancel))
        {
            foreach (var name in changed.Where(term => term.State == TermState.Approved).SelectMany(term => term.Names))
            {
                touched.UnionWith(await HoldingAsync(db, name, cancel));
            }
        }
        if (touched.Count == 0)
        {
            return;
        }
        var register = await shelf.CurrentAsync(cancel);
        List<Term> shown = [.. changed.Where(term => term.IsPublic)];
        foreach (var some in touched.Chunk(AtOnce))
        {
            await LookAtAsync(register, shown, some, cancel);
        }
    }

    /// <summary>The articles of the language's editions in which the search finds a form of the name.</summary>
    private async Task<IEnumerable<ArticleId>> HoldingAsync(ArchiveContext db, TermName name, CancellationToken cancel)
    {
        var holding = new HashSet<ArticleId>();
        foreach (var edition in publication.Editions.Where(edition => TermLanguage.Of(edition) == name.Language))
        {
            foreach (var (form, _) in name.Forms())
            {
                holding.UnionWith((await db.Search.FindAsync(edition.Id, $"\"{form.Replace('"', ' ')}\"", 0, int.MaxValue, cancel)).Found);
            }
        }
        return holding;
    }

    private async Task LookAtAsync(TermRegister register, IReadOnlyList<Term> shown, IReadOnlyList<ArticleId> articles, CancellationToken cancel)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldReleasesAsync(cancel);
        var live = await (
            from version in db.Versions.AsNoTracking()
            join article in db.Articles.AsNoTracking() on version.ArticleId equals article.Id
            where articles.Contains(article.Id) && version.State == VersionState.Live
            select new { article, version }).ToListAsync(cancel);
        var versions = live.Select(row => row.version.Id).ToList();
        var blocks = (await db.Blocks.AsNoTracking().Where(block => versions.Contains(block.VersionId)).OrderBy(block => block.Position).ToListAsync(cancel)).ToLookup(block => block.VersionId);
        await db.TermMentions.Where(use => articles.Contains(use.ArticleId)).ExecuteDeleteAsync(cancel);
        db.AddRange(live.SelectMany(row => Uses(register, row.article, row.version, [.. blocks[row.version.Id]])));
        db.Add(TermRows.OrderOf(shown, articles, clock.GetUtcNow()));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private IReadOnlyList<TermUse> Uses(TermRegister register, Article article, ArticleVersion live, IReadOnlyList<Block> blocks)
    {
        var language = publication.Find(article.EditionId.Value) is { } edition ? TermLanguage.Of(edition) : TermLanguage.Parse(article.EditionId.Value);
        var texts = blocks.Select(block => block.Body.PlainText).Prepend(live.Standfirst).Prepend(live.Headline).Prepend(live.Kicker);
        return
        [
            .. texts.SelectMany(text => register.Spot(text, language).Select(mention => (mention.Term.Id, Form: mention.Range.Of(text))))
                .Where(mention => mention.Form.Length <= TermName.MaxForm)
                .GroupBy(mention => mention)
                .Select(same => new TermUse { ArticleId = article.Id, TermId = same.Key.Id, Form = same.Key.Form, Count = same.Count() }),
        ];
    }
}
