using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake.Fetching.Guard;
using Kawaraban.Newsroom.Webhooks;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Webhooks;

/// <summary>A webhook as its form shows and sends it.</summary>
public sealed record WebhookFields
{
    public string Name { get; init; } = "";
    public string Address { get; init; } = "";
    public IReadOnlyList<string> Types { get; init; } = [];
    public IReadOnlyList<EditionId> Editions { get; init; } = [];

    public static WebhookFields Of(Webhook webhook) => new() { Name = webhook.Name, Address = webhook.Address, Types = [.. webhook.TypeSet], Editions = [.. webhook.EditionSet] };

    public static WebhookFields Of(IFormCollection form, Publication publication) => new()
    {
        Name = form.Text("name"), Address = form.Text("address"), Types = [.. HappeningType.All.Where(type => form["types"].Contains(type))],
        Editions = [.. form["editions"].Select(id => publication.Find(id ?? "")?.Id).OfType<EditionId>().Distinct()],
    };

    /// <summary>What is wrong, each as the word <c>desk.webhooks.wrong.…</c>.</summary>
    public IEnumerable<string> Wrong(AllowedHosts allowed)
    {
        if (Name.Length is 0 or > Webhook.MaxName)
        {
            yield return "name";
        }
        if (!WebhookAddress.IsFit(Address, allowed))
        {
            yield return "address";
        }
        if (Types.Count == 0)
        {
            yield return "types";
        }
    }

    public Webhook ToWebhook(string secret, Seat seat, DateTimeOffset now)
    {
        var webhook = new Webhook { Id = WebhookId.New(), Name = Name, Address = Address, Secret = secret, CreatedAt = now, CreatedBy = seat.Staff };
        PutInto(webhook);
        return webhook;
    }

    public void PutInto(Webhook webhook) =>
        (webhook.Name, webhook.Address, webhook.Types, webhook.Editions) = (Name, Address, string.Join('\n', Types), string.Join('\n', Editions));
}
