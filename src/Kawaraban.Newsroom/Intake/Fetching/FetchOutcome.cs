namespace Kawaraban.Newsroom.Intake.Fetching;

/// <summary>What became of a <see cref="FetchRequest"/>. Nothing that a server does is an exception.</summary>
public abstract record FetchOutcome
{
    private FetchOutcome()
    {
    }

    /// <summary>The server answered with a body (2xx).</summary>
    /// <param name="Bytes">The body, decompressed.</param>
    /// <param name="ContentType">The header as sent, with its parameters.</param>
    /// <param name="Url">Where the body came from, after all redirects: the base of its relative links.</param>
    /// <param name="MovedTo">Where the source lives from now on, when the redirects from the asked address on were permanent (301, 308); else null.</param>
    /// <param name="ETag">As sent, for the next request.</param>
    /// <param name="LastModified">As sent, for the next request.</param>
    /// <param name="Links">The <c>Link</c> headers as sent (RFC 8288).</param>
    public sealed record Fetched(ReadOnlyMemory<byte> Bytes, string? ContentType, string Url, string? MovedTo, string? ETag, string? LastModified, IReadOnlyList<string> Links) : FetchOutcome
    {
        /// <summary>How long the server says that its answer holds (<c>Cache-Control: max-age</c>, else <c>Expires</c>); null when it does not say.</summary>
        public TimeSpan? MaxAge { get; init; }
    }

    /// <summary>What we have is still right (304).</summary>
    public sealed record NotModified : FetchOutcome
    {
        /// <summary>How long the server says that this holds; null when it does not say.</summary>
        public TimeSpan? MaxAge { get; init; }

        /// <summary>Where the source lives from now on, when permanent redirects led here; else null.</summary>
        public string? MovedTo { get; init; }
    }

    /// <summary>The server says that this address is gone for good (410): do not ask again.</summary>
    public sealed record Gone : FetchOutcome;

    /// <summary>Everything else. It may be shown at the desk: it says nothing of the network that the paper stands in.</summary>
    /// <param name="Code">One of <see cref="FetchCode"/>.</param>
    /// <param name="Message">A sentence for the editor.</param>
    /// <param name="RetryAfter">How long the server asks us to wait; null when it does not say.</param>
    public sealed record Refused(string Code, string Message, TimeSpan? RetryAfter) : FetchOutcome;
}
