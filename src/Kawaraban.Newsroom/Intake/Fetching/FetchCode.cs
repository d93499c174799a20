namespace Kawaraban.Newsroom.Intake.Fetching;

/// <summary>The stable codes of <see cref="FetchOutcome.Refused"/>.</summary>
public static class FetchCode
{
    /// <summary>Not an address that we ask: scheme, port, credentials, spelling of the host, length.</summary>
    public const string BadUrl = "bad-url";

    /// <summary>The host is, or resolves to, an address that is not on the public internet and not among the allowed hosts.</summary>
    public const string AddressRefused = "address-refused";

    /// <summary>
    /// Nothing came: no such name, no route, a closed port, a broken or unreadable answer, or a status of 4xx or 5xx without a time to wait.
    /// One code for all of them, so that nobody can learn by us which hosts and ports there are.
    /// </summary>
    public const string NotReached = "not-reached";

    /// <summary>429 or 503: the server is there and asks for patience.</summary>
    public const string Busy = "busy";

    /// <summary>Connecting, the first byte, the whole, or the rate: something took longer than its limit.</summary>
    public const string TooSlow = "too-slow";

    /// <summary>More bytes than this kind of thing may have, as sent or as decompressed.</summary>
    public const string TooLarge = "too-large";

    /// <summary>A compression that we do not know, nested compressions, or a damaged one.</summary>
    public const string BadEncoding = "bad-encoding";

    /// <summary>More than five redirects, or a circle.</summary>
    public const string TooManyRedirects = "too-many-redirects";

    /// <summary>A redirect to where we do not follow: from https to http, without an address, or of a form.</summary>
    public const string BadRedirect = "bad-redirect";

    /// <summary>401 or 403 to a request that bore a secret: the server does not take it. Nobody else is told so.</summary>
    public const string SecretRefused = "secret-refused";
}
