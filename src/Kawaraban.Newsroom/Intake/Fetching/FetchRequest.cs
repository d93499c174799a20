namespace Kawaraban.Newsroom.Intake.Fetching;

/// <summary>One thing to fetch. The address may come from anywhere, a feed's own text too: the client judges it.</summary>
/// <param name="Url">An absolute address of http or https, as it was found.</param>
public sealed record FetchRequest(string Url, FetchKind Kind)
{
    /// <summary>The <c>ETag</c> of the last answer, exactly as the server sent it: makes the request conditional.</summary>
    public string? ETag { get; init; }

    /// <summary>The <c>Last-Modified</c> of the last answer, exactly as the server sent it: makes the request conditional.</summary>
    public string? LastModified { get; init; }

    /// <summary>Fields to send as a form by POST, as WebSub asks of subscribers; null asks by GET. A POST follows no redirect that would lose its fields.</summary>
    public IReadOnlyDictionary<string, string>? Form { get; init; }

    /// <summary>A document to send as JSON by POST, with <see cref="Authorization"/>. It follows no redirect: it is for the address that it was meant for.</summary>
    public ReadOnlyMemory<byte>? Json { get; init; }

    /// <summary>Goes with <see cref="Json"/> alone, as the header of that name: a secret of the paper's own, for the address that a setting names.</summary>
    public string? Authorization { get; init; }

    /// <summary>More headers, which go with <see cref="Json"/> alone: our own signature of it. None of them comes from outside.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>Never the secret.</summary>
    public override string ToString() => $"{Kind} {Url}";
}
