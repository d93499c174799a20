using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Intake.Fetching.Hubs;
using Kawaraban.Newsroom.Intake.Sources;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Kawaraban.Site.Desk.Wire;

/// <summary>What hubs ask and tell (WebSub). Nobody signs in here: an address that cannot be guessed and a signature say who it is.</summary>
internal static class HubCalls
{
    private const string Signature = "X-Hub-Signature";

    public static async Task<IResult> VerifyAsync(string id, HttpContext context, HubBook hubs, TimeProvider clock, CancellationToken cancel)
    {
        if (await hubs.FindAsync(id, cancel) is not { Subscription: var subscription })
        {
            return Results.NotFound();
        }
        string? Asked(string name) => context.Request.Query[name] is [{ Length: > 0 } value] ? value : null;
        var query = new WebSubQuery(Asked("hub.mode"), Asked("hub.topic"), Asked("hub.challenge"), Asked("hub.lease_seconds"), Asked("hub.reason"));
        var reply = WebSub.Verify(subscription, query, clock.GetUtcNow());
        if (reply.Subscription != subscription)
        {
            await hubs.KeepAsync(reply.Subscription, cancel);
        }
        return Results.Text(reply.Body, "text/plain", statusCode: reply.Status);
    }

    public static async Task<IResult> ReceiveAsync(string id, HttpContext context, HubBook hubs, SourceBook sources, SourcePoll poll, CancellationToken cancel)
    {
        if (await hubs.FindAsync(id, cancel) is not { Subscription: var subscription, Source: { } source })
        {
            return Results.NotFound();
        }
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = WebSub.LargestMessage;
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, cancel);
        var message = WebSub.Receive(subscription, context.Request.Headers[Signature], context.Request.ContentType, body.ToArray());
        switch (message)
        {
            case WebSubMessage.News(var arrival):
                await poll.TakeAsync(source, arrival, cancel);
                break;
            case WebSubMessage.Hint:
                await sources.HurryAsync(source, cancel);
                break;
        }
        return Results.StatusCode(message.Status);
    }
}
