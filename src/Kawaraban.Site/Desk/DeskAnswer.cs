using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk;

/// <summary>A page of the desk. It is not compressed: it holds a secret (the form's token) beside what others may have written.</summary>
internal sealed class DeskAnswer(byte[] page, int status, string language) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = page.Length;
        response.Headers.ContentLanguage = language;
        return response.Body.WriteAsync(page, 0, page.Length, httpContext.RequestAborted);
    }
}
