using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Durability;

/// <summary>
/// People who save rows of one article through the bench's API in random order, some of whose requests break off. Every text says by whom it
/// was typed and on which revision, so that the record itself tells whether somebody's text was written over unseen.
/// </summary>
internal sealed class Crowd(int saves)
{
    private readonly ConcurrentQueue<Acknowledged> _acknowledged = new();
    private readonly ConcurrentQueue<double> _milliseconds = new();
    private int _left = saves;
    private int _conflicts;
    private int _disconnects;

    public IReadOnlyCollection<Acknowledged> Saves => _acknowledged;

    public IReadOnlyCollection<double> Milliseconds => _milliseconds;

    public int Conflicts => _conflicts;

    public int Disconnects => _disconnects;

    public bool IsDone => _left <= 0;

    /// <summary>The revision that a text says it was typed on.</summary>
    public static int BaseOf(string text) => int.Parse(text.Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>One person's work, until all is saved or the server is gone.</summary>
    public async Task WorkAsync(DeskClient desk, ArticleId article, string person, Random chance, CancellationToken cancel)
    {
        try
        {
            var page = await new Writer(desk, new Acknowledgements(), 0).OpenAsync(article);
            var seen = page.Blocks.ToDictionary(block => block.Id, block => block.Revision);
            while (Interlocked.Decrement(ref _left) >= 0 && !cancel.IsCancellationRequested)
            {
                await SaveAsync(desk, article, page, seen, seen.Keys.ElementAt(chance.Next(seen.Count)), person, chance);
            }
        }
        catch (Exception cut) when (cut is HttpRequestException or IOException)
        {
            // The server is gone: what it had not answered is in doubt, and nobody counts on it.
        }
    }

    private async Task SaveAsync(DeskClient desk, ArticleId article, Writer.Page page, Dictionary<BlockId, int> seen, BlockId block, string person, Random chance)
    {
        var text = $"{person} {Guid.NewGuid():N} on {seen[block]}";
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/desk/api/articles/{article}/blocks/{block}")
        {
            Content = JsonContent.Create(new { version = page.Version.Value, baseRevision = seen[block], text }),
        };
        request.Headers.Add("X-Form-Token", page.Token);
        using var patience = new CancellationTokenSource();
        if (chance.Next(20) == 0)
        {
            patience.CancelAfter(TimeSpan.FromMilliseconds(chance.Next(12)));
        }
        try
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            using var answer = await desk.SendAsync(request, patience.Token);
            Hear(await answer.Content.ReadFromJsonAsync<JsonElement>(CancellationToken.None), answer.StatusCode, new Acknowledged(page.Version, block, 0, text), seen);
            _milliseconds.Enqueue(watch.Elapsed.TotalMilliseconds);
        }
        catch (OperationCanceledException)
        {
            Interlocked.Increment(ref _disconnects);
        }
    }

    private void Hear(JsonElement answer, HttpStatusCode status, Acknowledged save, Dictionary<BlockId, int> seen)
    {
        Assert.Contains(status, new[] { HttpStatusCode.OK, HttpStatusCode.Conflict });
        var revision = seen[save.Block] = answer.GetProperty("revision").GetInt32();
        if (status == HttpStatusCode.OK)
        {
            _acknowledged.Enqueue(save with { Revision = revision });
        }
        else
        {
            Interlocked.Increment(ref _conflicts);
        }
    }
}
