using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Kawaraban.Site.Desk.Bench;

/// <summary>Reads what a request to the API sends.</summary>
internal static class ApiBody
{
    /// <summary>Two texts of a block's greatest length, escaped in full, with room to spare.</summary>
    private const int Longest = 512 * 1024;

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { MaxDepth = 8, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, Converters = { new InstantReading() } };

    /// <summary>Null, and what is wrong with it, when it cannot be read as one.</summary>
    public static async Task<(T? Sent, IResult? Wrong)> ReadAsync<T>(HttpRequest request, CancellationToken cancel)
        where T : class
    {
        if (!request.HasJsonContentType())
        {
            return (null, ApiProblem.BadRequest("the body must be JSON"));
        }
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = Longest;
        }
        try
        {
            return await JsonSerializer.DeserializeAsync<T>(request.Body, Web, cancel) is { } sent ? (sent, null) : (null, ApiProblem.BadRequest("the body is null"));
        }
        catch (JsonException wrong)
        {
            return (null, ApiProblem.BadRequest($"the body cannot be read at {wrong.Path ?? "its start"}, line {wrong.LineNumber + 1}"));
        }
    }
}
