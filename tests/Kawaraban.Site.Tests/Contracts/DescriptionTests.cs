using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Tests.Desk;
using Microsoft.AspNetCore.Routing;

namespace Kawaraban.Site.Tests.Contracts;

/// <summary>The OpenAPI description is of this program: every route and no other, each with what it takes, answers and refuses.</summary>
public sealed partial class DescriptionTests(SqliteDesk desk) : IClassFixture<SqliteDesk>
{
    private static readonly string[] Everywhere = ["400", "401", "403", "404", "429"];

    [Fact]
    public async Task Every_route_of_the_API_is_described_and_no_other()
    {
        var mapped = desk.Paper.Routes
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/desk/api/", StringComparison.Ordinal) && !endpoint.RoutePattern.RawText.EndsWith(".json", StringComparison.Ordinal))
            .Select(endpoint => $"{endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods[0]} {Constraint().Replace(endpoint.RoutePattern.RawText!.TrimEnd('/'), "}")}");

        Assert.Equal(mapped.Order(StringComparer.Ordinal), (await OperationsAsync()).Select(operation => $"{operation.Method} {operation.Path}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Each_has_a_speaking_name_of_its_own_and_says_what_it_takes_answers_and_refuses()
    {
        var operations = await OperationsAsync();
        var names = operations.Select(operation => operation.Said.GetProperty("operationId").GetString()!).ToList();
        Assert.Equal(names.Distinct(), names);
        Assert.All(names, name => Assert.Matches("^[a-z][A-Za-z]+$", name));
        foreach (var (method, path, said) in operations)
        {
            var at = $"{method} {path}";
            Assert.True(said.GetProperty("summary").GetString()!.Length > 5, at);
            // What has nothing to say is asked with an empty body.
            Assert.True(method == "GET" || path.EndsWith("/machine", StringComparison.Ordinal) || path.EndsWith("/end", StringComparison.Ordinal) || Refers(said.GetProperty("requestBody")), at);
            var answers = said.GetProperty("responses");
            Assert.True(Refers(answers.GetProperty("200")), at);
            Assert.True(Everywhere.All(status => answers.TryGetProperty(status, out var refused) && refused.GetProperty("content").TryGetProperty("application/problem+json", out _)), at);
        }
    }

    [Fact]
    public async Task Each_says_the_least_role_that_a_token_is_made_for()
    {
        var roles = (await OperationsAsync()).ToDictionary(operation => operation.Said.GetProperty("operationId").GetString()!, operation => operation.Said.GetProperty("security")[0].GetProperty("token")[0].GetString());

        Assert.Equal(("reader", "reader", "translator", "translator", "editor", "editor"), (roles["getBoard"], roles["getBench"], roles["takeStory"], roles["saveBlock"], roles["approveDraft"], roles["releaseDraft"]));
    }

    /// <summary>Whether it names a schema, of itself or of its elements.</summary>
    private static bool Refers(JsonElement of) =>
        of.GetProperty("content").TryGetProperty("application/json", out var json) && json.GetProperty("schema") is var schema
        && (schema.TryGetProperty("$ref", out _) || (schema.TryGetProperty("items", out var items) && items.TryGetProperty("$ref", out _)));

    private async Task<List<(string Method, string Path, JsonElement Said)>> OperationsAsync()
    {
        var owner = (await desk.Paper.Get<StaffBook>().AllAsync()).Single(row => row.Email == desk.Owner.Email).Id;
        using var program = desk.Paper.NewClient();
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await desk.Paper.Get<TokenBook>().IssueAsync(owner, "a description", DeskRole.Reader, [], TimeSpan.FromDays(1)));
        var description = await program.GetFromJsonAsync<JsonElement>("/desk/api/openapi.json", TestContext.Current.CancellationToken);
        return [.. description.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject(), (path, operation) => (operation.Name.ToUpperInvariant(), path.Name, operation.Value))];
    }

    [GeneratedRegex(@":[a-z]+\}")]
    private static partial Regex Constraint();
}
