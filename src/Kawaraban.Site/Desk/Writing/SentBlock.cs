using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>A block's text as its form sends it, with the draft and the revision that it was typed on.</summary>
internal sealed record SentBlock(VersionId Version, int Base, string Text)
{
    /// <summary>Null when it cannot be read as one.</summary>
    public static async Task<SentBlock?> ReadAsync(HttpRequest request, CancellationToken cancel) =>
        request.HasFormContentType ? Of(await request.ReadFormAsync(cancel)) : null;

    private static SentBlock? Of(IFormCollection form) =>
        form.Id("version") is { } version && form.Number("base") is { } made ? new SentBlock(new VersionId(version), made, form["text"].ToString()) : null;
}
