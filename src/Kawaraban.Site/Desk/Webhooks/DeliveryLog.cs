using Kawaraban.Newsroom.Webhooks;
using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.Desk.Webhooks;

internal static partial class DeliveryLog
{
    [LoggerMessage(1, LogLevel.Warning, "A round of the webhooks failed; it is tried again")]
    public static partial void CouldNotSend(ILogger log, Exception failure);

    [LoggerMessage(2, LogLevel.Warning, "The webhook {Webhook} is paused: nothing arrives there any more; /desk/webhooks says why")]
    public static partial void Paused(ILogger log, WebhookId webhook);
}
