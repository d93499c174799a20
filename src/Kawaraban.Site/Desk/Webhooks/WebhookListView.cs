using Kawaraban.Newsroom.Webhooks;

namespace Kawaraban.Site.Desk.Webhooks;

public sealed record WebhookListView(Seat Seat, IReadOnlyList<Webhook> Webhooks, IReadOnlyDictionary<(WebhookId Webhook, DeliveryState State), int> Counts);
