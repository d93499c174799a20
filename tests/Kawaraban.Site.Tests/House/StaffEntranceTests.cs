using Kawaraban.Site.House;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.AspNetCore.Routing;

namespace Kawaraban.Site.Tests.House;

/// <summary>What the desk needs is laid out when somebody comes to the desk, and not for readers.</summary>
public sealed class StaffEntranceTests
{
    [Fact]
    public async Task Readers_do_not_open_the_desk_and_the_first_who_comes_does()
    {
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        await paper.Reader.GetStringAsync("/en/");
        Assert.DoesNotContain(Laid(paper), IsDesk);

        using var door = await paper.Reader.GetAsync("/desk/sign-in");

        Assert.True(door.IsSuccessStatusCode);
        Assert.Contains(Laid(paper), IsDesk);
    }

    private static IEnumerable<RouteEndpoint> Laid(RunningPaper paper) => paper.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static bool IsDesk(RouteEndpoint route) => route.RoutePattern.RawText!.StartsWith("/desk", StringComparison.Ordinal);
}
