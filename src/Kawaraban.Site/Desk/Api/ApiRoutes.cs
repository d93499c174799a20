using Kawaraban.Site.House;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.Desk.Api;

/// <summary>The desk for programs, beside the bench's own: the board, who has what, what is said, reviewed and released.</summary>
internal static class ApiRoutes
{
    public static IServiceCollection AddDeskApi(this IServiceCollection services) => services
        .AddSingleton<TokenPace>()
        .AddOpenApi(options =>
        {
            options.ShouldInclude = route => route.RelativePath?.StartsWith("desk/api/", StringComparison.Ordinal) == true;
            options.AddDocumentTransformer(ApiDescription.CompleteAsync);
        });

    public static void MapDescription(this RouteGroupBuilder everybody) => everybody.MapOpenApi("/api/openapi.json").ExcludeFromDescription();

    public static void MapWritingApi(this RouteGroupBuilder staff)
    {
        staff.MapRead("/api/editions/{edition}/board", BoardApi.ShowAsync).Answers<BoardAnswer>();
        var story = staff.MapGroup("/api/editions/{edition}/stories/{story:guid}");
        story.MapWrite("/take", AssignmentApi.TakeAsync).Takes<SentTake>().Answers<AssignmentAnswer>();
        story.MapWrite("/give", AssignmentApi.HandOverAsync).Takes<SentHandOver>().Answers<AssignmentAnswer>();
        story.MapWrite("/give-back", AssignmentApi.GiveBackAsync).Takes<SentNote>().Answers<AssignmentAnswer>();
        var article = staff.MapGroup("/api/articles/{id:guid}");
        article.MapRead("", ArticleApi.ShowAsync).Answers<ArticleAnswer>();
        article.MapRead("/comments", CommentApi.ShowAsync).Answers<IReadOnlyList<CommentAnswer>>();
        article.MapWrite("/comments", CommentApi.SayAsync).Takes<SentComment>().Answers<CommentAnswer>();
        article.MapWrite("/comments/{comment:guid}/settle", CommentApi.SettleAsync).Takes<SentSettled>().Answers<IReadOnlyList<CommentAnswer>>();
        article.MapWrite("/review", ReviewApi.AskAsync).Takes<SentNote>().Answers<ArticleAnswer>();
    }

    public static void MapReleasingApi(this RouteGroupBuilder editors)
    {
        var article = editors.MapGroup("/api/articles/{id:guid}");
        article.MapWrite("/review/approve", ReviewApi.ApproveAsync).Takes<SentApproval>().Answers<ArticleAnswer>();
        article.MapWrite("/review/send-back", ReviewApi.SendBackAsync).Takes<SentNote>().Answers<ArticleAnswer>();
        article.MapWrite("/release", ReleaseApi.DoAsync).Takes<SentRelease>().Answers<ReleasedAnswer>();
    }

    /// <summary>Anything is let through to the door: what is no JSON is refused behind it, and not before whoever sends it is known.</summary>
    private static RouteHandlerBuilder Takes<T>(this RouteHandlerBuilder route)
        where T : notnull => route.Accepts<T>("application/json", "*/*");

    private static void Answers<T>(this IEndpointConventionBuilder route) =>
        route.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));
}
