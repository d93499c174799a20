using System.Net;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Desk;

/// <summary>A list of feeds sent at the desk.</summary>
public sealed class SubscriptionListTests
{
    private const string List =
        """
        <?xml version="1.0"?>
        <opml version="2.0"><head><title>Wires</title></head><body>
          <outline text="Lantern" type="rss" xmlUrl="https://wire.example.org/feed.rss"/>
          <outline text="Folder"><outline text="Skerries" type="rss" xmlUrl="https://skerries.example.org/feed"/></outline>
          <outline text="Odd" type="rss" xmlUrl="file:///etc/hosts"/>
        </body></opml>
        """;

    [Fact]
    public async Task Each_feed_becomes_a_paused_source_once()
    {
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        using var desk = await paper.SignInAsync(StaffRole.Editor);

        Assert.Equal(HttpStatusCode.Redirect, await SendAsync(desk, List));
        Assert.Equal(HttpStatusCode.Redirect, await SendAsync(desk, List));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await SendAsync(desk, "no list"));

        Assert.Equal([("Lantern", true), ("Skerries", true)], (await paper.Get<SourceBook>().AllAsync()).Select(source => (source.Name, source.IsPaused)));
    }

    private static async Task<HttpStatusCode> SendAsync(DeskClient desk, string list)
    {
        var form = OpenDesk.Form(await desk.OpenAsync("/desk/wire"), "/list");
        var token = form.QuerySelector("[name=form-token]")!.GetAttribute("value")!;
        using var content = new MultipartFormDataContent { { new StringContent(token), "form-token" }, { new StringContent("en"), "edition" }, { new StringContent(list), "file", "wires.opml" } };
        using var answer = await desk.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/desk/wire/list") { Content = content });
        return answer.StatusCode;
    }
}
