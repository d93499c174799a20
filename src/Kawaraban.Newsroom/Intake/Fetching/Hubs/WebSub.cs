using System.Globalization;
using System.Security.Cryptography;

namespace Kawaraban.Newsroom.Intake.Fetching.Hubs;

// The route `/websub/{id}` finds the subscription by its id (404 when there is none), then
//   GET:  var reply = WebSub.Verify(subscription, new WebSubQuery(...), now); keep reply.Subscription, send reply.Status and reply.Body;
//   POST: var message = WebSub.Receive(subscription, X-Hub-Signature, Content-Type, bytes); send message.Status, take in News, poll at a Hint.
// A round asks for what is due (NextAt <= now): keep desk.Asking(subscription); then keep what desk.AskAsync(...) returns, when that is not null.

/// <summary>
/// The subscriber's side of WebSub (https://www.w3.org/TR/websub/): decisions alone, on values. What goes over the network is
/// <see cref="WebSubDesk"/>'s.
/// </summary>
public static class WebSub
{
    /// <summary>How many bytes a hub may send: those of a feed.</summary>
    public const int LargestMessage = 10 * 1024 * 1024;

    /// <summary>What we ask for: renewed when three quarters are over.</summary>
    internal static readonly TimeSpan Lease = TimeSpan.FromDays(10);

    /// <summary>How long a hub may take to ask back.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    private static readonly TimeSpan LongestLease = TimeSpan.FromDays(30);
    private static readonly TimeSpan AfterDenial = TimeSpan.FromDays(1);
    private const int LongestChallenge = 4096;
    private const int LongestReason = 200;

    /// <summary>A new subscription, to be asked for at once.</summary>
    public static WebSubSubscription Begin(WebSubOffer offer, DateTimeOffset now) => new()
    {
        Id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), Hub = offer.Hub, Topic = offer.Topic,
        Secret = offer.Hub.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)) : null,
        Wish = WebSubWish.Subscribe, NextAt = now,
    };

    /// <summary>The subscription, to be ended: to be asked for at once. It may be forgotten when <see cref="WebSubSubscription.NextAt"/> is null.</summary>
    public static WebSubSubscription End(WebSubSubscription subscription, DateTimeOffset now) =>
        subscription with { Wish = WebSubWish.Unsubscribe, AskedAt = null, NextAt = now, Failures = 0 };

    /// <summary>
    /// Answers a hub's verification of intent. The challenge is given back only for what we asked for, and have not been asked about yet, with the
    /// topic that we asked for; everything else is a 404, which tells the hub that we do not agree.
    /// </summary>
    public static WebSubReply Verify(WebSubSubscription subscription, WebSubQuery query, DateTimeOffset now)
    {
        if (query.Topic != subscription.Topic)
        {
            return Disagree(subscription);
        }
        return query.Mode?.ToLowerInvariant() switch
        {
            "subscribe" => Agree(subscription, query, WebSubWish.Subscribe, now),
            "unsubscribe" => Agree(subscription, query, WebSubWish.Unsubscribe, now),
            "denied" => new WebSubReply(200, "", Denied(subscription, query.Reason, now)),
            _ => Disagree(subscription),
        };
    }

    /// <summary>Judges what a hub sends. A message counts as the feed only when our secret signed exactly these bytes.</summary>
    /// <param name="signature">The header <c>X-Hub-Signature</c>, as sent.</param>
    /// <param name="contentType">The header <c>Content-Type</c>, as sent.</param>
    public static WebSubMessage Receive(WebSubSubscription subscription, string? signature, string? contentType, ReadOnlyMemory<byte> body)
    {
        if (subscription.Wish == WebSubWish.Unsubscribe)
        {
            return WebSubMessage.Unwanted;
        }
        if (subscription.Secret is not { } secret)
        {
            return new WebSubMessage.Hint();
        }
        if (body.Length > LargestMessage)
        {
            return new WebSubMessage.Ignored("too-large");
        }
        return WebSubSignature.Judge(signature, secret, body.Span) switch
        {
            WebSubProof.Right => new WebSubMessage.News(new Arrival(body, contentType, subscription.Topic)),
            WebSubProof.Weak => new WebSubMessage.Hint(),
            WebSubProof.Missing => new WebSubMessage.Ignored("no-signature"),
            WebSubProof.Unknown => new WebSubMessage.Ignored("unknown-signature"),
            _ => new WebSubMessage.Ignored("wrong-signature"),
        };
    }

    private static WebSubReply Agree(WebSubSubscription subscription, WebSubQuery query, WebSubWish wish, DateTimeOffset now)
    {
        var asked = subscription.Wish == wish && subscription.AskedAt is not null;
        if (!asked || query.Challenge is not { Length: > 0 and <= LongestChallenge } challenge)
        {
            return Disagree(subscription);
        }
        if (wish == WebSubWish.Unsubscribe)
        {
            return new WebSubReply(200, challenge, subscription with { AskedAt = null, LeaseUntil = null, NextAt = null, Failures = 0 });
        }
        return LeaseOf(query.LeaseSeconds) is { } lease ? new WebSubReply(200, challenge, Leased(subscription, lease, now)) : Disagree(subscription);
    }

    private static WebSubSubscription Leased(WebSubSubscription subscription, TimeSpan lease, DateTimeOffset now) =>
        subscription with { AskedAt = null, LeaseUntil = now + lease, NextAt = now + (lease * 0.75), Failures = 0, Denial = null };

    /// <summary>A hub that names none keeps to ours; one that is no positive number is not agreed to.</summary>
    private static TimeSpan? LeaseOf(string? seconds) =>
        string.IsNullOrWhiteSpace(seconds) ? Lease
        : long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? TimeSpan.FromSeconds(Math.Min(number, LongestLease.TotalSeconds))
        : null;

    /// <summary>A hub may say no at any time. We ask again a day later: feeds change their hub's mind.</summary>
    private static WebSubSubscription Denied(WebSubSubscription subscription, string? reason, DateTimeOffset now)
    {
        var words = string.Join(' ', (reason ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return subscription with
        {
            AskedAt = null, LeaseUntil = null, Denial = words.Length > LongestReason ? words[..LongestReason] : words,
            NextAt = subscription.Wish == WebSubWish.Subscribe ? now + AfterDenial : null,
        };
    }

    private static WebSubReply Disagree(WebSubSubscription subscription) => new(404, "", subscription);
}
