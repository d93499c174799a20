namespace Kawaraban.Newsroom.Intake.Fetching.Guard;

/// <summary>Says why something was not fetched, in words that an editor may read and that tell nothing of the paper's network.</summary>
internal static class Refusal
{
    public static FetchOutcome.Refused Of(string code, TimeSpan? retryAfter = null) => new(code, Words(code), retryAfter);

    /// <summary>What a failure of the connection comes to.</summary>
    public static FetchOutcome.Refused Of(Exception failure) => Of(CodeOf(failure));

    private static string CodeOf(Exception? failure) => failure switch
    {
        null => FetchCode.NotReached,
        AddressRefusedException => FetchCode.AddressRefused,
        TimeoutException => FetchCode.TooSlow,
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => FetchCode.TooLarge,
        _ => CodeOf(failure.InnerException),
    };

    private static string Words(string code) => code switch
    {
        FetchCode.BadUrl => "This is no address of the web that the paper asks: http or https, a host, and one of the ports 80, 443, 8080 and 8443.",
        FetchCode.AddressRefused => "This address is not on the public internet. Whoever runs the paper may allow its host.",
        FetchCode.SecretRefused => "The server does not take the paper's key.",
        FetchCode.Busy => "The server asks for patience.",
        FetchCode.TooSlow => "The server was too slow.",
        FetchCode.TooLarge => "The answer is larger than the paper takes.",
        FetchCode.BadEncoding => "The answer is packed in a way that cannot be unpacked.",
        FetchCode.TooManyRedirects => "The address leads from one place to the next without an end.",
        FetchCode.BadRedirect => "The address leads to a place to which the paper does not follow.",
        _ => "It could not be fetched.",
    };
}
