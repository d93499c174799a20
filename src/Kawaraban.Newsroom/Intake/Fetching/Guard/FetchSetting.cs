namespace Kawaraban.Newsroom.Intake.Fetching.Guard;

/// <summary>What the client is told of the paper.</summary>
public sealed record FetchSetting
{
    /// <summary>Hosts inside the paper's own network that it may ask.</summary>
    public AllowedHosts Allowed { get; init; } = AllowedHosts.None;

    /// <summary>Who we say that we are, for those who run the servers we ask. Asked anew for each request: the paper's address may be known late.</summary>
    public Func<string> UserAgent { get; init; } = () => AgentOf("", null);

    /// <summary>Ports that any host may be asked at.</summary>
    internal IReadOnlySet<int> Ports { get; init; } = new HashSet<int> { 80, 443, 8080, 8443 };

    /// <summary>The program, the paper and where to find it: <c>Kawaraban/1.0 (The Harbour Courier; +https://courier.example.org)</c>. Headers are ASCII: a name in other letters is left out.</summary>
    public static string AgentOf(string paper, string? address)
    {
        var version = typeof(FetchSetting).Assembly.GetName().Version!.ToString(2);
        var name = paper.Length is > 0 and <= 100 && paper.All(c => c is >= ' ' and <= '~' and not ('(' or ')' or '\\')) ? paper : null;
        var comment = string.Join("; ", new[] { name, address is null ? null : "+" + address }.OfType<string>());
        return comment.Length > 0 ? $"Kawaraban/{version} ({comment})" : $"Kawaraban/{version}";
    }
}
