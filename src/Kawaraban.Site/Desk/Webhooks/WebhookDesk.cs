using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Webhooks;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Webhooks;

/// <summary>Webhooks seen, tried, paused and removed by owners.</summary>
internal static class WebhookDesk
{
    private const int ShownDeliveries = 100;

    public static async Task<IResult> ListAsync(HttpContext context, Reception reception, WebhookBook webhooks, DeliveryBook deliveries, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await reception.PageAsync<WebhookListPage>(new WebhookListView(seat, await webhooks.AllAsync(cancel), await deliveries.CountsAsync(cancel)), seat);
    }

    public static async Task<IResult> ShowAsync(Guid id, HttpContext context, Reception reception, WebhookBook webhooks, DeliveryBook deliveries, CancellationToken cancel) =>
        await PageAsync(new(id), await reception.SeatAsync(context), reception, webhooks, deliveries, null, cancel) ?? await reception.NotFoundAsync(context);

    /// <summary>Sends a test while whoever asks waits: they see at once what became of it.</summary>
    public static async Task<IResult> TestAsync(Guid id, HttpContext context, Courier courier, PublicAddress address, CancellationToken cancel)
    {
        await courier.TestAsync(new(id), address.Of, cancel);
        return new LeadTo($"/desk/webhooks/{id}?done=webhookTested");
    }

    public static async Task<IResult> PauseAsync(Guid id, HttpContext context, Reception reception, WebhookBook webhooks, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var pause = form.Text("paused") == "yes";
        return await webhooks.ChangeAsync(new(id), webhook => webhook.Pause(pause), cancel)
            ? new LeadTo(pause ? $"/desk/webhooks/{id}?done=webhookPaused" : $"/desk/webhooks/{id}?done=webhookResumed")
            : await reception.NotFoundAsync(context);
    }

    public static async Task<IResult> AgainAsync(Guid id, HttpContext context, DeliveryBook deliveries, CancellationToken cancel)
    {
        await deliveries.SendAgainAsync(new(id), cancel);
        return new LeadTo($"/desk/webhooks/{id}?done=webhookAgain");
    }

    /// <summary>A new secret, shown on the page that answers and on no other.</summary>
    public static async Task<IResult> RenewAsync(Guid id, HttpContext context, Reception reception, WebhookBook webhooks, DeliveryBook deliveries, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await webhooks.RenewAsync(new(id), cancel) is { } secret
            ? (await PageAsync(new(id), seat, reception, webhooks, deliveries, secret, cancel))!
            : await reception.NotFoundAsync(context);
    }

    public static async Task<IResult> RemoveAsync(Guid id, WebhookBook webhooks, CancellationToken cancel)
    {
        await webhooks.RemoveAsync(new(id), cancel);
        return new LeadTo("/desk/webhooks?done=webhookRemoved");
    }

    /// <returns>Null where there is no such webhook.</returns>
    internal static async Task<IResult?> PageAsync(WebhookId id, Seat seat, Reception reception, WebhookBook webhooks, DeliveryBook deliveries, string? secret, CancellationToken cancel) =>
        await webhooks.FindAsync(id, cancel) is { } webhook
            ? await reception.PageAsync<WebhookPage>(new WebhookView(seat, webhook, await deliveries.LatestAsync(id, ShownDeliveries, cancel), secret), seat)
            : null;
}
