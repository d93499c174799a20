using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Register.Spotting;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>Which articles an entry of the register touches: live ones by what their releases wrote down, drafts by looking.</summary>
public sealed class TermTouches(IDbContextFactory<ArchiveContext> archive, Publication publication, TimeProvider clock)
{
    private const int MostBlocks = 2_000;

    /// <summary>Those that are to be looked at first, each kind newest first.</summary>
    public async Task<IReadOnlyList<TermTouch>> OfAsync(Term term, int most, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        var touches = new List<TermTouch>(await DraftsAsync(db, term, cancel));
        touches.AddRange(await LiveAsync(db, term, most, cancel));
        return [.. touches.OrderByDescending(touch => touch.IsToDo).Take(most)];
    }

    private async Task<IEnumerable<TermTouch>> LiveAsync(ArchiveContext db, Term term, int most, CancellationToken cancel)
    {
        var rows = await (
            from use in db.TermMentions.AsNoTracking()
            join article in db.Articles.AsNoTracking() on use.ArticleId equals article.Id
            join version in db.Versions.AsNoTracking() on article.Id equals version.ArticleId
            where use.TermId == term.Id && version.State == VersionState.Live
            orderby article.FirstReleasedAt descending, article.Id
            select new { use, article.EditionId, version.Headline }).Take(most * 4).ToListAsync(cancel);
        return rows.GroupBy(row => row.use.ArticleId).Select(uses => new TermTouch(
            uses.Key, uses.First().EditionId, uses.First().Headline, false,
            [.. uses.Select(row => new TermTouchForm(row.use.Form, row.use.Count, StandingOf(term, row.use.Form, row.EditionId)))]));
    }

    private async Task<IEnumerable<TermTouch>> DraftsAsync(ArchiveContext db, Term term, CancellationToken cancel)
    {
        var forms = term.Names.SelectMany(name => name.Forms()).Select(form => form.Form).Distinct().ToList();
        var rows = await (
            from version in db.Versions.AsNoTracking()
            join article in db.Articles.AsNoTracking() on version.ArticleId equals article.Id
            join block in db.Blocks.AsNoTracking() on version.Id equals block.VersionId
            where version.State == VersionState.Draft && forms.Any(form => block.Text.Contains(form))
            orderby version.CreatedAt descending
            select new { article.Id, article.EditionId, version.Headline, block }).Take(MostBlocks).ToListAsync(cancel);
        return rows.GroupBy(row => (row.Id, row.EditionId, row.Headline))
            .Select(blocks => new TermTouch(blocks.Key.Id, blocks.Key.EditionId, blocks.Key.Headline, true, FormsIn(term, blocks.Key.EditionId, blocks.Select(row => row.block.Body.PlainText))))
            .Where(touch => touch.Forms.Count > 0);
    }

    private IReadOnlyList<TermTouchForm> FormsIn(Term term, EditionId edition, IEnumerable<string> texts)
    {
        var (language, today) = LanguageOf(edition);
        var spotter = new TermSpotter([term], language);
        return
        [
            .. texts.SelectMany(text => spotter.In(text).Select(mention => (Form: mention.Range.Of(text), Standing: mention.StandingAt(language, today))))
                .GroupBy(mention => mention)
                .Select(same => new TermTouchForm(same.Key.Form, same.Count(), same.Key.Standing)),
        ];
    }

    private FormStanding StandingOf(Term term, string form, EditionId edition) => FormsIn(term, edition, [form]) is [var found] ? found.Standing : FormStanding.Outdated;

    private (TermLanguage Language, DateOnly Today) LanguageOf(EditionId id) => publication.Find(id.Value) is { } edition
        ? (TermLanguage.Of(edition), edition.DayOf(clock.GetUtcNow()))
        : (TermLanguage.Parse(id.Value), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
}
