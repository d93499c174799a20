using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Site.Newsstand.Missing;
using Kawaraban.Site.Press.Cards;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Newsstand.Topics;

/// <summary>A person, place or other term of the name register, and the articles of the edition that mention it.</summary>
internal sealed class TopicPages(TopicPaper topics, StoryFileIndex files, Publication publication, PrintingPress press, Kiosk kiosk, MissingPages missing)
{
    /// <summary>How many facts of a file stand on the page of a party.</summary>
    private const int FactsShown = 5;

    public async Task SendAsync(HttpContext context, Edition edition, string slug, string? before)
    {
        var (path, code) = (Paths.Topic(edition, slug), Pager.CodeOf(before));
        if (Kiosk.IsSentOn(context, path) || await press.ServeAsync(context, path + Pager.Query(code), cancel => MakeAsync(edition, slug, code, cancel)))
        {
            return;
        }
        await (await topics.IsGoneAsync(slug, context.RequestAborted) ? missing.TakenAwayAsync(context, edition) : kiosk.NotFoundAsync(context, edition));
    }

    private async Task<PageDraft?> MakeAsync(Edition edition, string slug, string? before, CancellationToken cancel)
    {
        if (await topics.FindAsync(edition, slug, cancel) is not { } topic)
        {
            return null;
        }
        var (cards, next) = Pager.Cut(await topics.ArticlesAsync(edition.Id, topic.Term.Id, before, Pager.PageLength + 1, cancel));
        var facts = before is null ? await files.OfPartyAsync(topic.Term.Id, FactsShown, cancel) : [];
        return cards.Count == 0 ? null : new PageDraft
        {
            Body = await kiosk.RenderAsync<TopicPage>(new TopicSheet(edition, topic, cards, [.. topic.Elsewhere.Select(other => publication[other])], before, next) { Facts = [.. facts.Where(file => file.Facts.Count > 0)] }),
            Tags = [PageTag.Term(slug), .. CardTags.Of(cards), .. facts.SelectMany(file => FileTags.Of(file.View.File.File)), .. facts.Count == 0 ? [] : new[] { PageTag.Terms }],
        };
    }
}
