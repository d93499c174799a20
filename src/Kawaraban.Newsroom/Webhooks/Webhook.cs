using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Newsroom.Webhooks;

/// <summary>Another program's address, which an owner set up to be told of what happens at the paper.</summary>
public sealed class Webhook
{
    public const int MaxName = 100;
    public const int MaxAddress = 2_000;

    /// <summary>More than so many a paper does not have: each is asked for at every act.</summary>
    public const int MostOfPaper = 50;

    /// <summary>Nothing arrived for so long: whoever set it up is told, and nothing more is sent until an owner says so.</summary>
    public static readonly TimeSpan LongFailure = TimeSpan.FromDays(2);

    /// <summary>So long is signed with the former secret too, after a new one was made.</summary>
    public static readonly TimeSpan Changing = TimeSpan.FromDays(1);

    public required WebhookId Id { get; init; }
    public required string Name { get; set; }
    public required string Address { get; set; }

    /// <summary>What it wishes to hear of: <see cref="HappeningType"/>s, one a line.</summary>
    public string Types { get; set; } = "";

    /// <summary>Of which editions, one a line; empty is of all.</summary>
    public string Editions { get; set; } = "";

    /// <summary>As <see cref="ISecretBox"/> closed it.</summary>
    public required string Secret { get; set; }

    public string? FormerSecret { get; set; }
    public DateTimeOffset? FormerUntil { get; set; }

    /// <summary>Nothing is sent meanwhile; what happens waits.</summary>
    public bool IsPaused { get; set; }

    /// <summary>Why the program paused it: one of <see cref="PauseCode"/>; empty where an owner did.</summary>
    public string PausedFor { get; set; } = "";

    /// <summary>Since when nothing has arrived; null while things do.</summary>
    public DateTimeOffset? FailingSince { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }
    public StaffId? CreatedBy { get; init; }

    public IReadOnlySet<string> TypeSet => Lines(Types).ToHashSet();

    public IReadOnlySet<EditionId> EditionSet => Lines(Editions).Select(id => new EditionId(id)).ToHashSet();

    public bool Hears(Happening happening) =>
        TypeSet.Contains(happening.Type) && (Editions.Length == 0 || (happening.EditionId is { } edition && EditionSet.Contains(edition)));

    /// <param name="closed">The new secret, closed.</param>
    public void Renew(string closed, DateTimeOffset now) => (FormerSecret, FormerUntil, Secret) = (Secret, now + Changing, closed);

    /// <summary>Pauses it, or goes on, as an owner says.</summary>
    public void Pause(bool pause) => (IsPaused, PausedFor, FailingSince) = (pause, "", null);

    /// <summary>Takes notice of what became of a delivery.</summary>
    /// <returns>Whether it is paused from now on because of that.</returns>
    internal bool Follow(Delivery delivery, DateTimeOffset now)
    {
        if (delivery.State == DeliveryState.Delivered)
        {
            FailingSince = null;
            return false;
        }
        FailingSince ??= now;
        var why = delivery.Code is PauseCode.Gone or PauseCode.SecretLost ? delivery.Code
            : delivery.State == DeliveryState.GivenUp && now - FailingSince >= LongFailure ? PauseCode.Failing : null;
        if (why is null || IsPaused)
        {
            return false;
        }
        (IsPaused, PausedFor) = (true, why);
        return true;
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
