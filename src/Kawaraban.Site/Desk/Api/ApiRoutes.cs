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
            // What is answered to GET is answered to HEAD alike, and is said once.
            options.ShouldInclude = route => route.RelativePath?.StartsWith("desk/api/", StringComparison.Ordinal) == true && route.HttpMethod != HttpMethods.Head;
            options.AddDocumentTransformer(ApiDescription.CompleteAsync);
            options.AddOperationTransformer(ApiDescription.SecureAsync);
        });

    public static void MapDescription(this RouteGroupBuilder everybody) => everybody.MapOpenApi("/api/openapi.json").ExcludeFromDescription();

    public static void MapWritingApi(this RouteGroupBuilder staff)
    {
        staff.MapRead("/api/editions/{edition}/board", BoardApi.ShowAsync).Described("getBoard", "A page of one list of the budget board").Answers<BoardAnswer>();
        var story = staff.MapGroup("/api/editions/{edition}/stories/{story:guid}");
        story.MapWrite("/take", AssignmentApi.TakeAsync).Described("takeStory", "Takes a story in hand").Takes<SentTake>().Answers<AssignmentAnswer>().Refuses<HeldAnswer>(StatusCodes.Status409Conflict);
        story.MapWrite("/give", AssignmentApi.HandOverAsync).Described("handStoryOver", "Hands a story over, or out").Takes<SentHandOver>().Answers<AssignmentAnswer>()
            .Refuses<HeldAnswer>(StatusCodes.Status409Conflict).Refuses<ProblemAnswer>(StatusCodes.Status422UnprocessableEntity);
        story.MapWrite("/give-back", AssignmentApi.GiveBackAsync).Described("giveStoryBack", "Gives a story back: nobody has it from then on").Takes<SentNote>().Answers<AssignmentAnswer>()
            .Refuses<HeldAnswer>(StatusCodes.Status409Conflict).Refuses<ProblemAnswer>(StatusCodes.Status422UnprocessableEntity);
        staff.MapRead("/api/files", FactApi.ListAsync).Described("getStoryFiles", "The story files").Answers<IReadOnlyList<StoryFileRowAnswer>>();
        var file = staff.MapGroup("/api/files/{key}");
        file.MapRead("", FactApi.ShowAsync).Described("getStoryFile", "A story file with all its facts").Answers<StoryFileAnswer>();
        file.MapRead("/facts/{number:int}", FactApi.ShowFactAsync).Described("getFact", "A fact: its wordings, what it rests on, what was done to it").Answers<FactAnswer>();
        file.MapWrite("/facts/{number:int}/wording", FactApi.WordAsync).Described("wordFact", "Words a fact for an edition").Takes<SentWording>().Answers<FactAnswer>()
            .Refuses<FactRefusalAnswer>(StatusCodes.Status422UnprocessableEntity);
        file.MapWrite("/facts/{number:int}/evidence", FactEntryApi.VouchAsync).Described("vouchForFact", "Adds evidence to a fact").Takes<SentEvidence>().Answers<FactAnswer>()
            .Refuses<FactRefusalAnswer>(StatusCodes.Status422UnprocessableEntity);
        file.MapWrite("/facts/{number:int}/evidence/{evidence:int}/take-back", FactEntryApi.TakeBackAsync).Described("takeEvidenceBack", "Takes a piece of evidence back, by its place in the fact's evidence")
            .Takes<SentReason>().Answers<FactAnswer>().Refuses<FactRefusalAnswer>(StatusCodes.Status422UnprocessableEntity);
        var article = staff.MapGroup("/api/articles/{id:guid}");
        article.MapRead("", ArticleApi.ShowAsync).Described("getArticle", "How an article stands: its draft, what keeps it from release, who has it, its review").Answers<ArticleAnswer>();
        article.MapRead("/comments", CommentApi.ShowAsync).Described("getComments", "What colleagues say of an article").Answers<IReadOnlyList<CommentAnswer>>();
        article.MapWrite("/comments", CommentApi.SayAsync).Described("comment", "Says something of an article or block, or answers").Takes<SentComment>().Answers<CommentAnswer>()
            .Refuses<ProblemAnswer>(StatusCodes.Status422UnprocessableEntity);
        article.MapWrite("/comments/{comment:guid}/settle", CommentApi.SettleAsync).Described("settleComment", "Settles a comment, or opens it again").Takes<SentSettled>().Answers<IReadOnlyList<CommentAnswer>>();
        article.MapWrite("/review", ReviewApi.AskAsync).Described("askForReview", "Asks for a review of the draft").Takes<SentNote>().Answers<ArticleAnswer>();
    }

    public static void MapReleasingApi(this RouteGroupBuilder editors)
    {
        var article = editors.MapGroup("/api/articles/{id:guid}");
        editors.MapWrite("/api/files", FactEntryApi.OpenAsync).Described("openStoryFile", "Opens a story file").Takes<SentFile>().Answers<StoryFileAnswer>()
            .Refuses<FactRefusalAnswer>(StatusCodes.Status422UnprocessableEntity);
        editors.MapWrite("/api/files/{key}/title", FactEntryApi.CallAsync).Described("callStoryFile", "Says what an edition calls a story file, and what it is about").Takes<SentTitle>().Answers<StoryFileAnswer>()
            .Refuses<FactRefusalAnswer>(StatusCodes.Status422UnprocessableEntity);
        editors.MapWrite("/api/files/{key}/facts", FactEntryApi.EnterAsync).Described("enterFact", "Enters a fact").Takes<SentFact>().Answers<FactAnswer>()
            .Refuses<FactRefusalAnswer>(StatusCodes.Status422UnprocessableEntity);
        editors.MapWrite("/api/files/{key}/facts/{number:int}/act", FactApi.ActAsync).Described("actOnFact", "Disputes, supersedes, withdraws or settles a fact").Takes<SentFactAct>().Answers<FactAnswer>()
            .Refuses<FactRefusalAnswer>(StatusCodes.Status422UnprocessableEntity);
        article.MapWrite("/review/approve", ReviewApi.ApproveAsync).Described("approveDraft", "Approves the draft of that stamp").Takes<SentApproval>().Answers<ArticleAnswer>()
            .Refuses<ProblemAnswer>(StatusCodes.Status409Conflict);
        article.MapWrite("/review/send-back", ReviewApi.SendBackAsync).Described("sendDraftBack", "Sends the draft back with a note").Takes<SentNote>().Answers<ArticleAnswer>()
            .Refuses<ProblemAnswer>(StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>What readers see changes by it.</summary>
    public static void MapPublishingApi(this RouteGroupBuilder editors)
    {
        editors.MapWrite("/api/articles/{id:guid}/release", ReleaseApi.DoAsync).Described("releaseDraft", "Releases the draft of that stamp").Takes<SentRelease>().Answers<ReleasedAnswer>()
            .Refuses<NotReadyAnswer>(StatusCodes.Status409Conflict).Refuses<NotReadyAnswer>(StatusCodes.Status422UnprocessableEntity);
    }
}
