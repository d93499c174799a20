using Kawaraban.Newsroom.Webhooks;

namespace Kawaraban.Site.Desk.Webhooks;

/// <param name="Secret">Where it was made just now: it is shown this once.</param>
public sealed record WebhookView(Seat Seat, Webhook Webhook, IReadOnlyList<Delivery> Deliveries, string? Secret);
