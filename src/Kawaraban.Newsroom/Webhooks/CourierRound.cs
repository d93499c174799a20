namespace Kawaraban.Newsroom.Webhooks;

/// <summary>A delivery that somebody has in hand, as it was when it was taken.</summary>
internal sealed record CourierRound(Webhook Webhook, Happening Happening, Delivery Delivery);
