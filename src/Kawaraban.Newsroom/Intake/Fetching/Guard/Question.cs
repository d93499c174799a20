using System.Net;
using System.Net.Http.Headers;

namespace Kawaraban.Newsroom.Intake.Fetching.Guard;

/// <summary>Writes the request: what is asked for, under which conditions, and who asks. No cookie, no referrer, and no credentials but of the paper's own to a machine.</summary>
internal static class Question
{
    private static readonly IReadOnlyDictionary<string, string> EmptyHeaders = new Dictionary<string, string>();

    public static HttpRequestMessage To(Uri address, FetchRequest request, string userAgent)
    {
        var question = new HttpRequestMessage(request.Form is null && request.Json is null ? HttpMethod.Get : HttpMethod.Post, address)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        if (request.Form is { } form)
        {
            question.Content = new FormUrlEncodedContent(form);
        }
        if (request.Json is { } json)
        {
            question.Content = new ReadOnlyMemoryContent(json);
            question.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            Put(question, "Authorization", request.Authorization);
            foreach (var (name, value) in request.Headers ?? EmptyHeaders)
            {
                Put(question, name, value);
            }
        }
        Put(question, "User-Agent", userAgent);
        Put(question, "Accept", Accepted(request.Kind));
        Put(question, "Accept-Encoding", request.Kind == FetchKind.Picture ? "identity" : Unpacking.Accepted);
        Put(question, "If-None-Match", request.ETag);
        Put(question, "If-Modified-Since", request.LastModified);
        return question;
    }

    private static void Put(HttpRequestMessage question, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            question.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private static string Accepted(FetchKind kind) => kind switch
    {
        FetchKind.Feed => "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5",
        FetchKind.Page => "text/html, application/xhtml+xml, */*;q=0.5",
        FetchKind.Picture => "image/jpeg, image/png, image/webp, image/avif, image/gif, image/*;q=0.5",
        FetchKind.Machine => "application/json",
        _ => "*/*",
    };
}
