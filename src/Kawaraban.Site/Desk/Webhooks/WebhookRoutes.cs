using Kawaraban.Newsroom.Webhooks;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.Desk.Webhooks;

/// <summary>What owners do with webhooks, as a table.</summary>
internal static class WebhookRoutes
{
    public static IServiceCollection AddWebhooks(this IServiceCollection services) => services
        .AddSingleton<ISecretBox, SecretBox>()
        .AddSingleton<Courier>()
        .AddHostedService<DeliveryRound>();

    public static void MapWebhooks(this RouteGroupBuilder webhooks)
    {
        webhooks.MapRead("", WebhookDesk.ListAsync);
        webhooks.MapWrite("", WebhookSetting.AddAsync);
        webhooks.MapRead("/new", WebhookSetting.NewAsync);
        webhooks.MapRead("/{id:guid}", WebhookDesk.ShowAsync);
        webhooks.MapWrite("/{id:guid}", WebhookSetting.SaveAsync);
        webhooks.MapRead("/{id:guid}/edit", WebhookSetting.EditAsync);
        webhooks.MapWrite("/{id:guid}/test", WebhookDesk.TestAsync);
        webhooks.MapWrite("/{id:guid}/pause", WebhookDesk.PauseAsync);
        webhooks.MapWrite("/{id:guid}/again", WebhookDesk.AgainAsync);
        webhooks.MapWrite("/{id:guid}/secret", WebhookDesk.RenewAsync);
        webhooks.MapWrite("/{id:guid}/remove", WebhookDesk.RemoveAsync);
    }
}
