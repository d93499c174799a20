using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Webhooks;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Webhooks;

/// <summary>Webhooks set up and changed.</summary>
internal static class WebhookSetting
{
    public static async Task<IResult> NewAsync(HttpContext context, Reception reception)
    {
        var seat = await reception.SeatAsync(context);
        return await reception.PageAsync<WebhookFormPage>(new WebhookFormView(seat, null, new WebhookFields()), seat);
    }

    public static async Task<IResult> AddAsync(
        HttpContext context, Reception reception, WebhookBook webhooks, DeliveryBook deliveries, PaperSetting setting, TimeProvider clock, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        var view = Read(await context.Request.ReadFormAsync(cancel), seat, null, setting);
        if (view.Wrong.Count > 0)
        {
            return await AskAgainAsync(reception, view);
        }
        return await webhooks.AddAsync(secret => view.Fields.ToWebhook(secret, seat, clock.GetUtcNow()), cancel) is var (webhook, secret)
            ? (await WebhookDesk.PageAsync(webhook.Id, seat, reception, webhooks, deliveries, secret, cancel))!
            : await AskAgainAsync(reception, view with { Wrong = [seat.Say("webhooks.tooMany", ("limit", Webhook.MostOfPaper))] });
    }

    public static async Task<IResult> EditAsync(Guid id, HttpContext context, Reception reception, WebhookBook webhooks, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await webhooks.FindAsync(new(id), cancel) is { } webhook
            ? await reception.PageAsync<WebhookFormPage>(new WebhookFormView(seat, webhook.Id, WebhookFields.Of(webhook)), seat)
            : await reception.NotFoundAsync(context);
    }

    public static async Task<IResult> SaveAsync(Guid id, HttpContext context, Reception reception, WebhookBook webhooks, PaperSetting setting, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        var view = Read(await context.Request.ReadFormAsync(cancel), seat, new(id), setting);
        if (view.Wrong.Count > 0)
        {
            return await AskAgainAsync(reception, view);
        }
        return await webhooks.ChangeAsync(new(id), view.Fields.PutInto, cancel) ? new LeadTo($"/desk/webhooks/{id}?done=webhookSaved") : await reception.NotFoundAsync(context);
    }

    private static WebhookFormView Read(IFormCollection form, Seat seat, WebhookId? id, PaperSetting setting)
    {
        var fields = WebhookFields.Of(form, seat.Publication);
        return new WebhookFormView(seat, id, fields) { Wrong = [.. fields.Wrong(setting.AllowedHosts).Select(wrong => seat["webhooks.wrong." + wrong])] };
    }

    private static Task<IResult> AskAgainAsync(Reception reception, WebhookFormView view) =>
        reception.PageAsync<WebhookFormPage>(view, view.Seat, StatusCodes.Status422UnprocessableEntity);
}
