using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Kawaraban.Site.Tests.Contracts;

/// <summary>An example of a request, asked of the program: its places filled, its answer read.</summary>
internal static partial class Asked
{
    /// <summary>What is different between what the document shows and what came; empty where nothing is.</summary>
    /// <param name="placed">What stands for a name in braces at that moment.</param>
    public static async Task<IEnumerable<string>> DifferencesAsync(this HttpClient program, string request, JsonElement documented, Func<string, Task<string>> placed)
    {
        var line = request.Split('\n')[0].Trim();
        using var message = await MessageAsync(request, placed);
        using var answer = await program.SendAsync(message);
        var said = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var expected = documented is { ValueKind: JsonValueKind.Object } && documented.TryGetProperty("status", out var status) ? status.GetInt32() : 200;
        if ((int)answer.StatusCode != expected)
        {
            return [$"{line}: {(int)answer.StatusCode} for {expected}: {said}"];
        }
        var body = ContractDocument.Json(said);
        var code = expected == 200 || documented.GetProperty("code").GetString() == body.GetProperty("code").GetString() ? [] : new[] { $"{line}: the code is {body.GetProperty("code")}" };
        return Shape.Differences(documented, body).Select(difference => $"{line}: {difference}").Concat(code);
    }

    private static async Task<HttpRequestMessage> MessageAsync(string request, Func<string, Task<string>> placed)
    {
        var parts = request.ReplaceLineEndings("\n").Split("\n\n", 2);
        var (method, path) = (parts[0].Split(' ')[0], await FilledAsync(parts[0].Split(' ')[1], placed));
        return new HttpRequestMessage(new HttpMethod(method), path)
        {
            Content = parts.Length > 1 ? new StringContent(await FilledAsync(parts[1], placed), Encoding.UTF8, new MediaTypeHeaderValue("application/json")) : null,
        };
    }

    private static async Task<string> FilledAsync(string text, Func<string, Task<string>> placed)
    {
        foreach (var name in Place().Matches(text).Select(match => match.Groups[1].Value).Distinct())
        {
            text = text.Replace($"{{{name}}}", await placed(name), StringComparison.Ordinal);
        }
        return text;
    }

    [GeneratedRegex(@"\{([a-z]+)\}")]
    private static partial Regex Place();
}
