using Kawaraban.Newsroom;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Site.Desk.Bench;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Proofing;

/// <summary>The waivers of an edition, listed and taken back by programs.</summary>
internal static class WaiverApi
{
    public static async Task<IResult> ShowAsync(string edition, Publication publication, WaiverBook waivers, CancellationToken cancel) =>
        publication.Find(edition) is { } paper ? Results.Json((await waivers.OfAsync(paper.Id, cancel)).Select(AnswerOf).ToList()) : NoEdition();

    public static async Task<IResult> EndAsync(string edition, long waiver, HttpContext context, Publication publication, WaiverBook waivers, CancellationToken cancel)
    {
        if (publication.Find(edition) is not { } paper)
        {
            return NoEdition();
        }
        var pass = context.PassOf()!;
        var outcome = await waivers.EndAsync(waiver, paper.Id, pass.Id, pass.Rights.Of(paper.Id), cancel);
        return FindingApi.ProblemOf(outcome) ?? Results.Json(AnswerOf((await waivers.FindAsync(waiver, cancel))!));
    }

    private static WaiverAnswer AnswerOf(WaiverView view)
    {
        var waiver = view.Waiver;
        return new WaiverAnswer(
            waiver.Id, JsonName.Of(waiver.Scope), waiver.Rule, JsonName.Of(waiver.Severity), waiver.Quote, waiver.ArticleId.Value, view.Headline, waiver.Reason, waiver.By.Value,
            view.Names.GetValueOrDefault(waiver.By, ""), waiver.At, view.End?.At, view.End is { } end ? view.Names.GetValueOrDefault(end.By, "") : null);
    }

    private static IResult NoEdition() => ApiProblem.NotFound("no-edition", "there is no such edition");
}
