namespace Kawaraban.Newsroom.Intake.Fetching.Guard;

/// <summary>One request on its way: asks, follows redirects by hand, and takes the answer in.</summary>
internal sealed class Errand(HttpMessageInvoker line, FetchRequest request, Way way, Patience patience, string userAgent, TimeProvider clock)
{
    private const int LongestValidator = 1024;

    public async Task<FetchOutcome> RunAsync()
    {
        while (true)
        {
            patience.Asked();
            using var question = Question.To(way.At, request, userAgent);
            using var answer = await line.SendAsync(question, patience.Token);
            patience.Answered();
            var status = (int)answer.StatusCode;
            if (!Way.IsRedirect(status))
            {
                return await OutcomeAsync(answer, status);
            }
            if (request.Json is not null)
            {
                // What is meant for one address, and bears its secret, goes to no other.
                return Refusal.Of(FetchCode.BadRedirect);
            }
            if (way.Follow(status, Header(answer, "Location"), request.Form is not null) is { } refusal)
            {
                return Refusal.Of(refusal);
            }
        }
    }

    private Task<FetchOutcome> OutcomeAsync(HttpResponseMessage answer, int status) => status switch
    {
        >= 200 and < 300 when request.Kind == FetchKind.Webhook => Task.FromResult<FetchOutcome>(new FetchOutcome.Fetched(default, null, way.At.AbsoluteUri, null, null, null, [])),
        >= 200 and < 300 and not 206 => FetchedAsync(answer),
        304 when request.ETag is not null || request.LastModified is not null => Task.FromResult<FetchOutcome>(new FetchOutcome.NotModified { MaxAge = Freshness.MaxAge(answer, clock.GetUtcNow()), MovedTo = way.MovedTo }),
        410 => Task.FromResult<FetchOutcome>(new FetchOutcome.Gone()),
        401 or 403 when request.Authorization is not null => Task.FromResult<FetchOutcome>(Refusal.Of(FetchCode.SecretRefused)),
        429 or 503 => Task.FromResult<FetchOutcome>(Refusal.Of(FetchCode.Busy, Freshness.RetryAfter(answer, clock.GetUtcNow()))),
        _ => Task.FromResult<FetchOutcome>(Refusal.Of(FetchCode.NotReached)),
    };

    private async Task<FetchOutcome> FetchedAsync(HttpResponseMessage answer)
    {
        var largest = FetchLimits.LargestOf(request.Kind);
        if (Headers(answer, "Content-Length") is { Count: > 0 } lengths && (lengths.Count > 1 || answer.Content.Headers.ContentLength is null))
        {
            // A length that is no number, or two of them: nobody knows where such an answer ends.
            return Refusal.Of(FetchCode.NotReached);
        }
        if (answer.Content.Headers.ContentLength > largest)
        {
            return Refusal.Of(FetchCode.TooLarge);
        }
        await using var stream = await answer.Content.ReadAsStreamAsync(patience.Token);
        var sent = await Body.ReadAsync(stream, largest, patience);
        var body = sent.Refusal is null ? Unpacking.Unpack(sent.Bytes, Headers(answer, "Content-Encoding")) : sent;
        if (body.Refusal is { } refusal)
        {
            return Refusal.Of(refusal);
        }
        return new FetchOutcome.Fetched(body.Bytes, Header(answer, "Content-Type"), way.At.AbsoluteUri, way.MovedTo, Validator(answer, "ETag"), Validator(answer, "Last-Modified"), Headers(answer, "Link"))
        {
            MaxAge = Freshness.MaxAge(answer, clock.GetUtcNow()),
        };
    }

    /// <summary>One that is absurdly long is not worth being kept.</summary>
    private static string? Validator(HttpResponseMessage answer, string name) => Header(answer, name) is { Length: > 0 and <= LongestValidator } value ? value : null;

    private static string? Header(HttpResponseMessage answer, string name) => Headers(answer, name) is [var first, ..] ? first : null;

    /// <summary>The values as they were sent, unjudged.</summary>
    private static IReadOnlyList<string> Headers(HttpResponseMessage answer, string name)
    {
        var found = answer.Headers.NonValidated.TryGetValues(name, out var values) || answer.Content.Headers.NonValidated.TryGetValues(name, out values);
        return found ? [.. values] : [];
    }
}
