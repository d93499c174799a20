using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Desk;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.Tests.Durability;

/// <summary>A connection that breaks in the middle of a save changes nothing, and the server goes on.</summary>
public sealed class LostConnectionTests
{
    [Theory, OnEachDatabase]
    public async Task Half_a_save_is_none(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        using var editor = await paper.SignInAsync(StaffRole.Editor);
        var article = await paper.WriteAsync("calm", "The harbour is calm.");
        var draft = (await paper.Get<DraftPaper>().FindAsync(article))!;
        var page = await editor.OpenAsync(OpenDesk.Writing(article));
        var token = page.QuerySelector<IHtmlInputElement>("input[name=form-token]")!.Value;
        var form = $"{OpenDesk.Writing(article)}/blocks/{draft.Blocks[0].Id}";
        var island = $"/desk/api/articles/{article}/blocks/{draft.Blocks[0].Id}";
        using var heard = new HeardFailures();
        paper.Get<ILoggerFactory>().AddProvider(heard);

        await HangUpAsync(paper, editor, $"PUT {island}", token, "application/json", $$"""{"version":"{{draft.Version.Id}}","baseRevision":1,"text":"The harbour is fro""");
        await HangUpAsync(paper, editor, $"POST {form}", token, "application/x-www-form-urlencoded", $"version={draft.Version.Id}&base=1&form-token={Uri.EscapeDataString(token)}&text=The+harbour+is+fro");

        // Saved on the first revision: nothing else came between.
        using var request = new HttpRequestMessage(HttpMethod.Put, island) { Content = JsonContent.Create(new { version = draft.Version.Id.Value, baseRevision = 1, text = "The harbour is frozen." }) };
        request.Headers.Add("X-Form-Token", token);
        using var answer = await editor.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await using var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        Assert.Empty(heard.Told);
        Assert.Equal(["The harbour is frozen."], await db.BlockSaves.Select(save => save.Text).ToListAsync());
    }

    /// <summary>Promises more than it sends, waits until the server reads on, and resets the connection.</summary>
    private static async Task HangUpAsync(RunningPaper paper, DeskClient editor, string door, string token, string type, string half)
    {
        var origin = new Uri(paper.Origin);
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(origin.Host, origin.Port);
        var cookies = string.Join("; ", editor.Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}"));
        var head = $"{door} HTTP/1.1\r\nHost: {origin.Authority}\r\nOrigin: {paper.Origin}\r\nCookie: {cookies}\r\nX-Form-Token: {token}\r\nContent-Type: {type}\r\nContent-Length: {half.Length + 100}\r\nExpect: 100-continue\r\n\r\n";
        await socket.SendAsync(Encoding.ASCII.GetBytes(head));
        var heard = new byte[1024];
        var length = await socket.ReceiveAsync(heard);
        Assert.StartsWith("HTTP/1.1 100", Encoding.ASCII.GetString(heard, 0, length), StringComparison.Ordinal);
        await socket.SendAsync(Encoding.ASCII.GetBytes(half));
        socket.LingerState = new LingerOption(true, 0);
    }
}
