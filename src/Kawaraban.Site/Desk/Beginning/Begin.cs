using System.Globalization;
using Kawaraban.Language.Romaji;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Beginning;

/// <summary>How a draft comes to be: a new article, a translation, a new version of what is out.</summary>
internal static class Begin
{
    private const int LongestHeadline = 300;

    public static async Task<IResult> ShowAsync(string edition, HttpContext context, Reception reception)
    {
        var seat = await reception.SeatAsync(context);
        return seat.Publication.Find(edition) is { } paper
            ? await reception.PageAsync<NewArticlePage>(new NewArticleView(seat, paper), seat)
            : await reception.NotFoundAsync(context);
    }

    public static async Task<IResult> ArticleAsync(string edition, HttpContext context, Reception reception, DraftPaper drafts, TimeProvider clock, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        var section = new SectionId(form.Text("section"));
        var headline = form.Text("headline");
        if (seat.Publication.Find(edition) is not { } paper || paper.Section(section) is null || headline.Length > LongestHeadline)
        {
            return await reception.NotFoundAsync(context);
        }
        var slug = Slug.From(headline);
        var key = slug ?? string.Create(CultureInfo.InvariantCulture, $"{paper.Id}-{paper.DayOf(clock.GetUtcNow()):yyyyMMdd}");
        var head = new Head { Headline = headline, Section = section, Slug = slug ?? "" };
        var article = await drafts.BeginAsync(paper.Id, key, head, [""], seat.Staff, cancel);
        return new LeadTo($"/desk/articles/{article}");
    }

    public static async Task<IResult> TranslationAsync(Guid id, HttpContext context, Reception reception, DraftPaper drafts, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        var (paper, refused) = await reception.NamedAsync(context, seat, DeskRole.Translator);
        if (paper is null)
        {
            return refused!;
        }
        return await drafts.BeginTranslationAsync(new ArticleId(id), paper.Id, seat.Staff, cancel) is { } article
            ? new LeadTo($"/desk/articles/{article}")
            : await reception.NotFoundAsync(context);
    }

    /// <summary>A draft of what is out, to correct or bring up to date.</summary>
    public static async Task<IResult> VersionAsync(Guid id, HttpContext context, Reception reception, DraftPaper drafts, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await drafts.OpenAsync(new ArticleId(id), seat.Staff, cancel) is null
            ? await reception.NotFoundAsync(context)
            : new LeadTo($"/desk/articles/{id}");
    }
}
