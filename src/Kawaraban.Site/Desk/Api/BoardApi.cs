using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Budget;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Desk.Bench;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Api;

/// <summary>A page of one list of the budget board.</summary>
internal static class BoardApi
{
    public static async Task<IResult> ShowAsync(
        string edition, HttpContext context, Publication publication, BudgetBoard board, string list = "work", string q = "", string section = "", Guid? who = null, string after = "", int count = 25,
        CancellationToken cancel = default)
    {
        if (publication.Find(edition) is not { } paper)
        {
            return ApiProblem.NotFound("no-edition", "there is no such edition");
        }
        if (!Enum.TryParse<Lane>(list, ignoreCase: true, out var lane) || !Enum.IsDefined(lane) || list.Any(char.IsAsciiDigit))
        {
            return ApiProblem.BadRequest($"list is one of: {string.Join(", ", Enum.GetNames<Lane>()).ToLowerInvariant()}");
        }
        if (q.Length > LaneQuestion.LongestWords || count is < 1 or > LaneQuestion.MostRows)
        {
            return ApiProblem.BadRequest($"q has at most {LaneQuestion.LongestWords} characters, count is 1 to {LaneQuestion.MostRows}");
        }
        var page = await board.PageAsync(new LaneQuestion(paper, lane, context.PassOf()!.Id)
        {
            Words = q, Section = paper.Section(new SectionId(section))?.Id, Holder = who is { } holder ? new StaffId(holder) : null, After = after, Count = count,
        }, cancel);
        return Results.Json(new BoardAnswer([.. page.Rows.Select(Row)], page.Next));
    }

    private static BoardRowAnswer Row(BudgetRow row)
    {
        var article = row.Row.Article;
        return new BoardRowAnswer(
            article.StoryId.Value, article.Id.Value, article.EditionId.Value, row.Row.Headline, article.Section.Value, ArticleApi.StateOf(row.Row), row.Row.Draft is not null, article.IsTranslation,
            row.Row.Reads, AssignmentApi.AnswerOf(row.Assignment, row.Holder), row.Worth is { } worth ? WorthOf(worth) : null, row.Review is { } review ? ReviewApi.NameOf(review.State) : null);
    }

    private static WorthAnswer WorthOf(Worth worth) => new(Short(worth.Points), Short(worth.Urgency), Short(worth.Reads), Short(worth.Section), Short(-worth.Age));

    private static double Short(double points) => Math.Round(points, 2);
}
