using Kawaraban.Site.Tests.Fixture;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.Tests.House;

/// <summary>Every route answers with the headers of docs/reference, whatever its status.</summary>
public sealed class SecurityHeaderTests(DemoPapers papers)
{
    [Fact]
    public async Task Every_route_carries_the_security_headers()
    {
        var paper = await papers.OpenAsync(Database.Sqlite);
        var routes = paper.Routes.Select(route => PathOf(route.RoutePattern.RawText!)).Distinct().ToList();
        Assert.True(routes.Count > 40, $"{routes.Count} routes");

        foreach (var path in routes.Append("/no/such/page"))
        {
            using var answer = await paper.Reader.GetAsync(path);
            AssertHeaders(path, answer);
        }
    }

    [Theory]
    [InlineData("TRACE", "/en/")]
    [InlineData("POST", "/en/")]
    [InlineData("DELETE", "/desk/en")]
    public async Task A_method_that_nothing_answers_is_refused_with_the_headers_too(string method, string path)
    {
        var paper = await papers.OpenAsync(Database.Sqlite);
        using var answer = await paper.Reader.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        Assert.InRange((int)answer.StatusCode, 400, 499);
        AssertHeaders(path, answer);
    }

    [Fact]
    public async Task Reader_pages_set_no_cookie_and_the_desk_is_never_stored()
    {
        var paper = await papers.OpenAsync(Database.Sqlite);
        foreach (var path in new[] { "/en/", "/ja/", "/ja/world/treaty-article-four", "/ja/search?q=x", "/ja/feed.rss", "/no/such/page" })
        {
            using var answer = await paper.Reader.GetAsync(path);
            Assert.False(answer.Headers.Contains("Set-Cookie"), path);
        }
        using var desk = await paper.Reader.GetAsync("/desk/sign-in");
        Assert.True(desk.Headers.CacheControl!.NoStore);
        Assert.All(desk.Headers.GetValues("Set-Cookie"), cookie =>
        {
            Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
            Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }

    private static string PathOf(string pattern) => "/" + string.Join('/', pattern.Trim('/').Split('/').Select(part => part switch
    {
        _ when part.Contains("{id:guid}", StringComparison.Ordinal) || part.Contains("Id:guid", StringComparison.Ordinal) => Guid.Empty.ToString(),
        "{edition}" => "en",
        "{section}" => "world",
        "{slug}" => "treaty-article-four",
        _ when part.Contains('{') => "x" + part[(part.IndexOf('}') + 1)..],
        _ => part,
    }));

    private static void AssertHeaders(string path, HttpResponseMessage answer)
    {
        string Header(string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : $"{path} lacks {name}";
        Assert.Equal((path, "nosniff"), (path, Header("X-Content-Type-Options")));
        Assert.Contains("max-age=31536000", Header("Strict-Transport-Security"), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.NotEqual($"{path} lacks Referrer-Policy", Header("Referrer-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Opener-Policy"));
        Assert.False(answer.Headers.Contains("Server"), path);
        if (path.StartsWith("/desk", StringComparison.Ordinal))
        {
            Assert.True(answer.Headers.CacheControl?.NoStore, path);
        }
    }
}
