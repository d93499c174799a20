using System.Net;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Desk;

/// <summary>The one-time link.</summary>
public sealed class FirstOwnerTests
{
    [Theory, OnEachDatabase]
    public async Task The_link_makes_one_owner_and_holds_no_longer(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var link = new Uri(paper.Started.FirstOwnerLink!).PathAndQuery;
        using var first = new DeskClient(paper.NewClient(), "");
        using var second = new DeskClient(paper.NewClient(), "");
        var form = OpenDesk.Form(await first.OpenAsync(link), "/desk/first-owner");
        var late = OpenDesk.Form(await second.OpenAsync(link), "/desk/first-owner");

        using var weak = await first.SubmitAsync(form, Fields("mara@lantern.example", "password1234"));
        using var made = await first.SubmitAsync(form, Fields("mara@lantern.example", RunningPaper.Password));
        using var again = await second.SubmitAsync(late, Fields("mallory@lantern.example", RunningPaper.Password));

        Assert.Equal(HttpStatusCode.BadRequest, weak.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        Assert.Equal(HttpStatusCode.Gone, again.StatusCode);
        Assert.Contains("mara@lantern.example", (await first.OpenAsync("/desk/staff")).Body!.TextContent, StringComparison.Ordinal);
    }

    private static (string, string)[] Fields(string email, string password) =>
        [("name", "Mara Lindqvist"), ("email", email), ("password", password), ("password-again", password)];
}
