using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.House;

/// <summary>
/// The paper as a reader of its own: asks an address through all that a reader's request goes through, kept pages included, without a
/// connection. It has no session, and its reads are a robot's.
/// </summary>
public sealed class OwnReader(IServiceScopeFactory scopes)
{
    private const string Agent = "Kawaraban-OwnReader/1.0 (bot)";
    private RequestDelegate? _paper;

    /// <summary>Whether the paper is open: before that there is nothing to ask.</summary>
    public bool CanAsk => _paper is not null;

    /// <param name="address">Path and query, as a reader would type them.</param>
    /// <exception cref="InvalidOperationException">The paper is not open yet.</exception>
    public async Task<(int Status, string Text)> AskAsync(string address, CancellationToken cancel = default)
    {
        var paper = _paper ?? throw new InvalidOperationException("the paper is not open yet");
        await using var scope = scopes.CreateAsyncScope();
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = cancel };
        var parts = address.Split('?', 2);
        (context.Request.Method, context.Request.Scheme, context.Request.Host) = (HttpMethods.Get, "http", new HostString("localhost"));
        (context.Request.Path, context.Request.QueryString) = (new PathString(parts[0]), parts.Length > 1 ? new QueryString("?" + parts[1]) : QueryString.Empty);
        context.Request.Headers.UserAgent = Agent;
        context.Response.Body = body;
        await paper(context);
        await context.Response.CompleteAsync();
        return (context.Response.StatusCode, Encoding.UTF8.GetString(body.ToArray()));
    }

    /// <summary>Sits down before the paper: what is asked goes through everything from here on.</summary>
    internal RequestDelegate Sit(RequestDelegate paper) => _paper = paper;
}
