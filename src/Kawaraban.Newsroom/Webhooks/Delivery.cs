using Kawaraban.Newsroom.Intake.Fetching;

namespace Kawaraban.Newsroom.Webhooks;

/// <summary>One happening on its way to one webhook.</summary>
public sealed class Delivery
{
    /// <summary>So long does a node have what it sends in hand: one that died lets go by itself. It is longer than any request lasts.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(40);

    public long Id { get; init; }
    public required WebhookId WebhookId { get; init; }
    public long HappeningId { get; init; }
    public Happening? Happening { get; init; }
    public DeliveryState State { get; set; }
    public int Tries { get; set; }

    /// <summary>When it is tried (again), or when whoever sends it now has lost it; null when it is done.</summary>
    public DateTimeOffset? NextAt { get; set; }

    public DateTimeOffset? LastAt { get; set; }

    /// <summary>Why the last try failed: a <see cref="FetchCode"/> or a <see cref="PauseCode"/>; empty when it did not.</summary>
    public string Code { get; set; } = "";

    /// <summary>Writes down what became of a try.</summary>
    /// <param name="chance">A random number from 0 to 1.</param>
    internal void Close(FetchOutcome outcome, DateTimeOffset now, double chance)
    {
        var isTest = Happening?.Type == HappeningType.Test;
        (Code, NextAt) = outcome switch
        {
            FetchOutcome.Fetched => ("", null),
            FetchOutcome.Gone => (PauseCode.Gone, null),
            FetchOutcome.Refused refused => (refused.Code, isTest ? null : NextTry.After(Tries, refused.RetryAfter, now, chance)),
            _ => (FetchCode.NotReached, isTest ? null : NextTry.After(Tries, null, now, chance)),
        };
        State = Code.Length == 0 ? DeliveryState.Delivered : NextAt is null ? DeliveryState.GivenUp : DeliveryState.Waiting;
    }
}
