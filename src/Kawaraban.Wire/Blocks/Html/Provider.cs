namespace Kawaraban.Wire.Blocks.Html;

/// <summary>A known server of films, sounds, posts, maps or charts.</summary>
internal sealed record Provider(string Name, string[] Hosts, Func<Uri, string?>? ToPage = null)
{
    /// <summary>The address of the thing itself rather than of its frame, where that can be told.</summary>
    public string Canonical(string url) => ToPage?.Invoke(new Uri(url)) ?? url;

    public bool Serves(string host) =>
        Hosts.Any(own => host.Equals(own, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + own, StringComparison.OrdinalIgnoreCase));
}
