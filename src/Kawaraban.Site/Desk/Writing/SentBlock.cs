using System.Text.Json;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>A block's text as a form or the island sends it, with the draft and the revision that it was typed on.</summary>
internal sealed record SentBlock(VersionId Version, int Base, string Text)
{
    /// <summary>The longest text of a block, escaped in full, with room to spare.</summary>
    private const int LongestJson = 256 * 1024;

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { MaxDepth = 4 };

    public static bool IsJson(HttpRequest request) => request.HasJsonContentType();

    /// <summary>Null when it cannot be read as one.</summary>
    public static async Task<SentBlock?> ReadAsync(HttpRequest request, CancellationToken cancel) =>
        IsJson(request) ? await ReadJsonAsync(request, cancel) : Of(await request.ReadFormAsync(cancel));

    private static SentBlock? Of(IFormCollection form) =>
        form.Id("version") is { } version && form.Number("base") is { } made ? new SentBlock(new VersionId(version), made, form["text"].ToString()) : null;

    private static async Task<SentBlock?> ReadJsonAsync(HttpRequest request, CancellationToken cancel)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LongestJson;
        }
        try
        {
            return await JsonSerializer.DeserializeAsync<Json>(request.Body, Web, cancel) is { Text: { } text } sent ? new SentBlock(new VersionId(sent.Version), sent.Base, text) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Json(Guid Version, int Base, string? Text);
}
