using Kawaraban.Newsroom.Webhooks;

namespace Kawaraban.Site.Desk.Webhooks;

/// <param name="Id">Null for a new one.</param>
public sealed record WebhookFormView(Seat Seat, WebhookId? Id, WebhookFields Fields)
{
    /// <summary>What is wrong with the last try.</summary>
    public IReadOnlyList<string> Wrong { get; init; } = [];
}
