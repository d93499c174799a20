using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Kawaraban.Site.Tests.Fixture;

/// <summary>Somebody at the desk with a browser that runs no script: pages, forms, cookies.</summary>
public sealed class DeskClient(HttpClient http, string email) : IDisposable
{
    private const string SignInPath = "/desk/sign-in";
    private readonly Dictionary<string, string> _cookies = new(StringComparer.Ordinal);

    public string Email => email;

    public IReadOnlyDictionary<string, string> Cookies => _cookies;

    public async Task SignInAsync(string password)
    {
        var page = await OpenAsync(SignInPath);
        var form = page.Forms.Single(form => form.Action.EndsWith(SignInPath, StringComparison.Ordinal));
        using var answer = await SubmitAsync(form, ("email", email), ("password", password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>A page, which must be there.</summary>
    public async Task<IHtmlDocument> OpenAsync(string path)
    {
        using var answer = await GetAsync(path);
        Assert.Equal((path, HttpStatusCode.OK), (path, answer.StatusCode));
        return await Html.ReadAsync(answer, http.BaseAddress + path.TrimStart('/'));
    }

    /// <summary>Sends a form as a browser would: every field as it stands, but those given.</summary>
    public Task<HttpResponseMessage> SubmitAsync(IHtmlFormElement form, params (string Name, string Value)[] typed)
    {
        var fields = FieldsOf(form).Where(field => typed.All(other => other.Name != field.Key)).Concat(typed.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(form.Action).PathAndQuery) { Content = new FormUrlEncodedContent(fields) });
    }

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancel = default)
    {
        if (_cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        }
        if (request.Method != HttpMethod.Get && !request.Headers.Contains("Origin"))
        {
            request.Headers.Add("Origin", http.BaseAddress!.GetLeftPart(UriPartial.Authority));
        }
        var answer = await http.SendAsync(request, cancel);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var pair = cookie.Split(';')[0].Split('=', 2);
            _cookies[pair[0]] = pair[1];
        }
        return answer;
    }

    public void Dispose() => http.Dispose();

    private static IEnumerable<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } box when !box.IsChecked:
                case IHtmlInputElement { Type: "submit" or "file" }:
                    break;
                case IHtmlInputElement input when input.Name is { Length: > 0 } name:
                    yield return KeyValuePair.Create(name, input.Value);
                    break;
                case IHtmlTextAreaElement area when area.Name is { Length: > 0 } name:
                    yield return KeyValuePair.Create(name, area.Value);
                    break;
                case IHtmlSelectElement select when select.Name is { Length: > 0 } name:
                    foreach (var option in select.Options.Where(option => option.IsSelected))
                    {
                        yield return KeyValuePair.Create(name, option.Value);
                    }
                    break;
            }
        }
    }
}
