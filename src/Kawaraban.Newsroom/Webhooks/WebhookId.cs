namespace Kawaraban.Newsroom.Webhooks;

/// <summary>The identity of a <see cref="Webhook"/>.</summary>
public readonly record struct WebhookId(Guid Value)
{
    public static WebhookId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
