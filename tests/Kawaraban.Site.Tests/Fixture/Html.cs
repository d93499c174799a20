using AngleSharp;
using AngleSharp.Html.Dom;

namespace Kawaraban.Site.Tests.Fixture;

/// <summary>Answers as documents.</summary>
internal static class Html
{
    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer, string address) =>
        (IHtmlDocument)await BrowsingContext.New(Configuration.Default).OpenAsync(async response => response.Content(await answer.Content.ReadAsStringAsync()).Address(address));

    /// <summary>The page at the path, which must be there.</summary>
    public static async Task<IHtmlDocument> PageAsync(this RunningPaper paper, string path)
    {
        using var answer = await paper.Reader.GetAsync(path);
        Assert.Equal((path, System.Net.HttpStatusCode.OK), (path, answer.StatusCode));
        return await ReadAsync(answer, paper.Origin + path);
    }
}
