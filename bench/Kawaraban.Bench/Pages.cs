using System.Text;
using System.Text.RegularExpressions;

namespace Kawaraban.Bench;

/// <summary>An article and its style sheet as a browser gets them.</summary>
internal sealed partial record Pages(byte[] Plain, byte[] Brotli, int StyleSheetBrotliBytes)
{
    public static async Task<Pages> FetchAsync(string origin, string path)
    {
        using var http = new HttpClient();
        var plain = await http.GetByteArrayAsync(origin + path);
        var sheet = StyleSheet().Match(Encoding.UTF8.GetString(plain)).Groups[1].Value;
        return new Pages(plain, await BrotliAsync(http, origin + path), (await BrotliAsync(http, origin + sheet)).Length);
    }

    private static async Task<byte[]> BrotliAsync(HttpClient http, string url)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url) { Headers = { { "Accept-Encoding", "br" } } };
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return answer.Content.Headers.ContentEncoding.Contains("br") ? await answer.Content.ReadAsByteArrayAsync() : throw new InvalidOperationException($"{url} is not compressed");
    }

    [GeneratedRegex(@"href=""(/assets/[^""]+\.css)""")]
    private static partial Regex StyleSheet();
}
