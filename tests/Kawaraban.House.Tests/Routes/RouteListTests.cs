using System.Text.RegularExpressions;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.House.Tests.Routes;

/// <summary><c>docs/reference/routes.md</c> lists every route of the site, and no other.</summary>
public sealed partial class RouteListTests
{
    [Fact]
    public async Task Every_route_is_listed_and_every_listed_route_exists()
    {
        var listed = Listed().Matches(Repository.Read("docs", "reference", "routes.md")).Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}");

        Assert.Equal((await RoutesAsync()).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    /// <summary>The routes of a site that is put together and never started. Each edition has the same under its own name.</summary>
    private static async Task<IReadOnlyList<string>> RoutesAsync()
    {
        var folder = Directory.CreateTempSubdirectory("kawaraban-routes-");
        try
        {
            await using var site = PaperHost.Build(new PaperSetting { DataFolder = folder.FullName, EditionsFolder = Repository.Folder("editions"), Port = 0 });
            var editions = site.Services.GetRequiredService<Publication>().Editions;
            site.Services.GetRequiredService<StaffEntrance>().Open();
            var desk = site.Services.GetRequiredService<EndpointDataSource>();
            return [.. ((IEndpointRouteBuilder)site).DataSources.Append(desk).SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().SelectMany(route => Named(route, editions)).Distinct()];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Named(RouteEndpoint route, IReadOnlyList<Edition> editions)
    {
        var parts = route.RoutePattern.RawText!.Trim('/').Split('/');
        var pattern = "/" + string.Join('/', editions.Any(edition => edition.Id.Value == parts[0]) ? ["{edition}", .. parts[1..]] : parts);
        // What the newsstand answers to GET it answers to HEAD alike: one line in the list.
        return (route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"]).Where(method => method != "HEAD").Select(method => $"{method} {pattern}");
    }

    [GeneratedRegex(@"^\| (GET|POST|PUT|DELETE|HEAD|ANY) \| `([^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Listed();
}
