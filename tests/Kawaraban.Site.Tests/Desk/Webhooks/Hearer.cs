using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Webhooks;
using Kawaraban.Site.Tests.Fixture;
using Kawaraban.Tests.Newsroom.Intake.Fetching;

namespace Kawaraban.Site.Tests.Desk.Webhooks;

/// <summary>Another system on loopback that hears what the paper tells, and answers each call as a test says.</summary>
internal sealed class Hearer : IAsyncDisposable
{
    private readonly LoopbackServer _server;

    public Hearer() => _server = new LoopbackServer(call => Answer(call));

    /// <summary>How the next calls are answered.</summary>
    public Func<LoopbackCall, Task> Answer { get; set; } = call => call.AnswerAsync("204 No Content");

    public string Host => _server.Host;

    public string Address => _server.Url("/hear");

    public IReadOnlyList<LoopbackCall> Calls => _server.Calls;

    /// <summary>The events that came, each once.</summary>
    public IEnumerable<string?> Events => Calls.Select(call => call["webhook-id"]).Distinct();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    /// <summary>Sets it up at a paper, for everything.</summary>
    /// <returns>Its id and its secret.</returns>
    public static async Task<(WebhookId Id, string Secret)> SetUpAsync(RunningPaper paper, string address)
    {
        var made = await paper.Get<WebhookBook>().AddAsync(closed => new Webhook
        {
            Id = WebhookId.New(), Name = "Another system", Address = address, Secret = closed, Types = string.Join('\n', HappeningType.All), CreatedAt = DateTimeOffset.UnixEpoch,
        });
        return (made!.Value.Webhook.Id, made.Value.Secret);
    }

    /// <summary>Verifies a call as a receiver does who was given the secret: headers, signature, and that the body tells of the same event.</summary>
    public static void Verify(LoopbackCall call, string secret)
    {
        var (id, timestamp) = (call["webhook-id"]!, call["webhook-timestamp"]!);
        var signed = HMACSHA256.HashData(Convert.FromBase64String(secret["whsec_".Length..]), Encoding.UTF8.GetBytes($"{id}.{timestamp}.{call.Body}"));
        Assert.Contains("v1," + Convert.ToBase64String(signed), call["webhook-signature"]!.Split(' '));
        Assert.Equal(("POST", "application/json"), (call.Method, call["Content-Type"]));
        Assert.Equal(id, JsonDocument.Parse(call.Body).RootElement.GetProperty("id").GetString());
    }
}
