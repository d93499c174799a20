using System.Net;
using AngleSharp.Dom;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.House;

/// <summary>Whatever answers GET answers HEAD with the same status and headers, and no body.</summary>
public sealed class HeadRequestTests
{
    [Fact]
    public async Task Head_is_answered_as_get_without_the_body()
    {
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite, demo: true);
        await paper.PublishAsync("headed", "Text.");
        var front = await paper.PageAsync("/en/");
        var style = front.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        var picture = front.QuerySelector("main img")!.GetAttribute("src")!;

        foreach (var path in new[] { "/en/", "/en", "/en/world/headed", "/en/feed.atom", "/en/nothing/here", "/robots.txt", "/health/live", "/health/ready", "/desk/sign-in", "/desk", style, picture })
        {
            using var got = await paper.Reader.GetAsync(path);
            using var headed = await paper.Reader.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));

            Assert.Equal((path, got.StatusCode, got.Headers.ETag, got.Headers.Location), (path, headed.StatusCode, headed.Headers.ETag, headed.Headers.Location));
            Assert.Equal((path, got.Content.Headers.ContentType?.ToString()), (path, headed.Content.Headers.ContentType?.ToString()));
            Assert.Empty(await headed.Content.ReadAsByteArrayAsync());
        }
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("br")]
    public async Task Who_has_an_asset_in_that_encoding_is_not_sent_it_again(string encoding)
    {
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        var style = (await paper.PageAsync("/en/")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        using var first = await AskAsync(paper, style, encoding, null);
        using var again = await AskAsync(paper, style, encoding, first.Headers.ETag!.Tag);
        using var other = await AskAsync(paper, style, encoding == "br" ? "identity" : "br", first.Headers.ETag!.Tag);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.OK), (first.StatusCode, again.StatusCode, other.StatusCode));
    }

    [Fact]
    public async Task The_desk_answers_staff_who_ask_for_the_head()
    {
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        using var editor = await paper.SignInAsync(StaffRole.Editor);

        using var board = await editor.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/desk/en"));
        using var notAllowed = await editor.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/desk/staff"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), (board.StatusCode, notAllowed.StatusCode));
    }

    private static async Task<HttpResponseMessage> AskAsync(RunningPaper paper, string path, string encoding, string? known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept-Encoding", encoding);
        request.Headers.TryAddWithoutValidation("If-None-Match", known);
        return await paper.Reader.SendAsync(request);
    }
}
