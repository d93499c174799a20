using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake.Fetching;

namespace Kawaraban.Newsroom.Webhooks;

/// <summary>Sends what happened to webhooks, at least once each: whoever was killed between the receiver's word and ours sends it again.</summary>
public sealed class Courier(DeliveryBook deliveries, IFetcher fetcher, ISecretBox secrets, Publication publication, TimeProvider clock)
{
    /// <summary>Sends what is due at one webhook, one after another, until nothing is, or one did not arrive.</summary>
    /// <returns>Whether the webhook was paused because of what became of it.</returns>
    public async Task<bool> RunAsync(WebhookId webhook, Func<string, string> address, CancellationToken cancel)
    {
        while (await deliveries.ClaimAsync(webhook, cancel) is { } round)
        {
            var outcome = await SendAsync(round, address, cancel);
            if (await deliveries.CloseAsync(round, outcome, cancel))
            {
                return true;
            }
            if (outcome is not FetchOutcome.Fetched)
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>Sends a test while whoever asks waits, also where the webhook is paused. It is not tried again.</summary>
    public async Task TestAsync(WebhookId webhook, Func<string, string> address, CancellationToken cancel)
    {
        if (await deliveries.TestAsync(webhook, cancel) is { } round)
        {
            await deliveries.CloseAsync(round, await SendAsync(round, address, cancel), cancel);
        }
    }

    private async Task<FetchOutcome> SendAsync(CourierRound round, Func<string, string> address, CancellationToken cancel)
    {
        var (webhook, happening, now) = (round.Webhook, round.Happening, clock.GetUtcNow());
        if (secrets.Open(webhook.Secret) is not { } secret)
        {
            return new FetchOutcome.Refused(PauseCode.SecretLost, "The secret cannot be opened with this paper's keys.", null);
        }
        var former = webhook.FormerUntil > now && webhook.FormerSecret is { } closed ? secrets.Open(closed) : null;
        var body = WebhookBody.Write(happening, happening.EditionId is { } edition ? publication.Find(edition.Value)?.Language : null, address);
        return await fetcher.FetchAsync(new FetchRequest(webhook.Address, FetchKind.Webhook)
        {
            Json = body,
            Headers = WebhookSignature.Headers(happening.EventId, now, body.Span, new[] { secret, former }.OfType<string>()),
        }, cancel);
    }
}
