using Kawaraban.Site.Desk.Api;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kawaraban.Site.Desk.Proofing;

/// <summary>Findings read, mended, waived and signed for, on pages and by programs.</summary>
internal static class ProofingRoutes
{
    /// <summary>For whoever may read drafts to look, for whoever may write them to decide. What is an editor's to decide is asked for behind the door: it goes by the finding.</summary>
    public static void MapProofing(this RouteGroupBuilder staff)
    {
        staff.MapRead("/{edition}/waivers", WaiverDesk.ShowAsync);
        staff.MapWrite("/{edition}/waivers/{waiver:long}/end", WaiverDesk.EndAsync);
        var article = staff.MapGroup("/articles/{id:guid}");
        article.MapRead("/findings", FindingDesk.ShowAsync);
        article.MapWrite("/findings/{key}/waive", FindingDesk.WaiveAsync);
        article.MapWrite("/findings/waivers/{waiver:long}/end", FindingDesk.EndAsync);
        article.MapWrite("/blocks/{blockId:guid}/mend", RowMending.MendAsync);

        var api = staff.MapGroup("/api/articles/{id:guid}/findings");
        api.MapRead("", FindingApi.ShowAsync).Described("getFindings", "What the rules find in the draft, and what was decided of it").Answers<FindingsAnswer>();
        api.MapWrite("/{key}/waive", FindingApi.WaiveAsync).Described("waiveFinding", "Waives a finding, with the reason").Takes<SentWaiver>().Answers<FindingsAnswer>()
            .Refuses<ProblemAnswer>(StatusCodes.Status422UnprocessableEntity);
        var waivers = staff.MapGroup("/api/editions/{edition}/waivers");
        waivers.MapRead("", WaiverApi.ShowAsync).Described("getWaivers", "What was waived in an edition, the latest first").Answers<IReadOnlyList<WaiverAnswer>>();
        waivers.MapWrite("/{waiver:long}/end", WaiverApi.EndAsync).Described("endWaiver", "Takes a waiver back").Answers<WaiverAnswer>();
    }

    public static void MapSigning(this RouteGroupBuilder editors)
    {
        editors.MapWrite("/articles/{id:guid}/findings/sign", SigningDesk.SignAsync);
        editors.MapWrite("/api/articles/{id:guid}/findings/sign", FindingApi.SignAsync).Described("signFindings", "Signs for all that must be mended in the draft of that stamp").Takes<SentSignature>()
            .Answers<FindingsAnswer>().Refuses<ProblemAnswer>(StatusCodes.Status409Conflict).Refuses<ProblemAnswer>(StatusCodes.Status422UnprocessableEntity);
    }
}
