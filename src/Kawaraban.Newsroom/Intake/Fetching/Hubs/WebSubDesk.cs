using System.Globalization;

namespace Kawaraban.Newsroom.Intake.Fetching.Hubs;

/// <summary>Asks hubs, through the guarded client, for what our subscriptions wish.</summary>
public sealed class WebSubDesk(IFetcher fetcher, TimeProvider clock)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);
    private const int MostTriesToLeave = 3;

    /// <summary>The subscription as it is to be kept before <see cref="AskAsync"/>: from then on the hub's question is expected, and the hub may be quick.</summary>
    public WebSubSubscription Asking(WebSubSubscription subscription)
    {
        var failures = subscription.AskedAt is null ? subscription.Failures : subscription.Failures + 1;
        var asking = subscription with { AskedAt = clock.GetUtcNow(), Failures = failures, NextAt = clock.GetUtcNow() + Wait(WebSub.Patience, failures) };
        return IsHopeless(asking) ? asking with { AskedAt = null, NextAt = null } : asking;
    }

    /// <summary>Sends the request to the hub.</summary>
    /// <param name="callback">The absolute address of our route, with the subscription's id.</param>
    /// <returns>Null when the hub took it: what is kept may be newer by now. Else the subscription to keep, with the time to ask again.</returns>
    public async Task<WebSubSubscription?> AskAsync(WebSubSubscription subscription, string callback, CancellationToken cancel)
    {
        var outcome = await fetcher.FetchAsync(new FetchRequest(subscription.Hub, FetchKind.Hub) { Form = Form(subscription, callback) }, cancel);
        return outcome is FetchOutcome.Fetched ? null : Failed(subscription, outcome as FetchOutcome.Refused);
    }

    private static Dictionary<string, string> Form(WebSubSubscription subscription, string callback)
    {
        var form = new Dictionary<string, string>
        {
            ["hub.callback"] = callback,
            ["hub.mode"] = subscription.Wish == WebSubWish.Subscribe ? "subscribe" : "unsubscribe",
            ["hub.topic"] = subscription.Topic,
        };
        if (subscription.Wish == WebSubWish.Subscribe)
        {
            form["hub.lease_seconds"] = WebSub.Lease.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);
            if (subscription.Secret is { } secret)
            {
                form["hub.secret"] = secret;
            }
        }
        return form;
    }

    private WebSubSubscription Failed(WebSubSubscription subscription, FetchOutcome.Refused? refusal)
    {
        var wait = Wait(FirstWait, subscription.Failures);
        var asked = refusal?.RetryAfter > wait ? refusal.RetryAfter.Value : wait;
        var failed = subscription with { AskedAt = null, Failures = subscription.Failures + 1, NextAt = clock.GetUtcNow() + (asked < LongestWait ? asked : LongestWait) };
        return IsHopeless(failed) ? failed with { NextAt = null } : failed;
    }

    private static TimeSpan Wait(TimeSpan first, int failures)
    {
        var wait = first * Math.Pow(2, Math.Min(failures, 10));
        return wait < LongestWait ? wait : LongestWait;
    }

    /// <summary>A hub that does not hear that we leave is told three times; its lease ends by itself.</summary>
    private static bool IsHopeless(WebSubSubscription subscription) => subscription.Wish == WebSubWish.Unsubscribe && subscription.Failures >= MostTriesToLeave;
}
