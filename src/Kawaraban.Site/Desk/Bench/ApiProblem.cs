using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Bench;

/// <summary>What is in the way of a request to the API, as problem+json (RFC 9457): <c>code</c> stays the same, <c>detail</c> is for people.</summary>
internal static class ApiProblem
{
    public const string BadBody = "bad-request";
    public const string FormExpired = "form-expired";
    public const string SignedOut = "signed-out";
    public const string NotAllowed = "not-allowed";
    public const string NeedsFactor = "needs-second-factor";
    public const string NoDraft = "no-draft";
    public const string NoBlock = "no-block";
    public const string NoMachine = "no-machine";
    public const string Conflict = "conflict";
    public const string TooLong = "too-long";
    public const string NotPossible = "not-possible";
    public const string TooFast = "too-fast";

    public static IResult BadRequest(string detail) => Of(StatusCodes.Status400BadRequest, BadBody, detail);

    public static IResult NotFound(string code, string detail) => Of(StatusCodes.Status404NotFound, code, detail);

    public static IResult Of(int status, string code, string detail, params IEnumerable<KeyValuePair<string, object?>> more) =>
        Results.Problem(statusCode: status, detail: detail, extensions: [new("code", code), .. more]);

    /// <summary>Whether whoever asks wants no page for an answer.</summary>
    public static bool IsApi(HttpRequest request) => request.Path.StartsWithSegments("/desk/api");
}
