using Kawaraban.Newsroom.Editions;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.House;

/// <summary>The site's last door: what nobody expected becomes a plain answer with a number that the log has too, and no detail.</summary>
internal static partial class Failures
{
    public static async Task CatchAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception gone) when (gone is ConnectionResetException || (context.RequestAborted.IsCancellationRequested && gone is OperationCanceledException or IOException))
        {
            // The reader left. Who reads a body hears of it before the request counts as aborted.
        }
        catch (BadHttpRequestException bad)
        {
            await AnswerAsync(context, bad.StatusCode, bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? "failure.tooLarge" : "failure.badRequest", "");
        }
        catch (Exception failure)
        {
            var number = Guid.CreateVersion7().ToString("N")[..12];
            Unexpected(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Kawaraban.Site"), failure, number, context.Request.Method, context.Request.Path);
            await AnswerAsync(context, StatusCodes.Status500InternalServerError, "failure.unexpected", number);
        }
    }

    private static async Task AnswerAsync(HttpContext context, int status, string word, string number)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }
        var publication = context.RequestServices.GetRequiredService<Publication>();
        var edition = publication.Find(context.Request.Path.Value?.Split('/', 3).ElementAtOrDefault(1) ?? "") ?? publication.First;
        context.Response.Clear();
        SecurityHeaders.Write(context);
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentLanguage = edition.Language;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(edition.Words.Say(word, ("number", number)) + "\n");
    }

    [LoggerMessage(1, LogLevel.Error, "Unexpected failure {Number} at {Method} {Path}")]
    private static partial void Unexpected(ILogger log, Exception failure, string number, string method, string path);
}
