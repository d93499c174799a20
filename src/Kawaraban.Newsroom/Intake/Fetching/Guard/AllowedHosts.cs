using System.Globalization;

namespace Kawaraban.Newsroom.Intake.Fetching.Guard;

/// <summary>Hosts that may be asked although they are not on the public internet, or at an unusual port: a lab's, a parent paper's. Empty unless a setting says otherwise.</summary>
public sealed class AllowedHosts
{
    private readonly HashSet<(string Host, int? Port)> _hosts;

    private AllowedHosts(IEnumerable<(string Host, int? Port)> hosts) => _hosts = [.. hosts];

    /// <summary>None.</summary>
    public static AllowedHosts None { get; } = new([]);

    /// <summary>Reads <c>wire.internal, 10.1.2.3:8090, [fd00::7]</c>. A host with a port is allowed at that port alone.</summary>
    /// <exception cref="InvalidDataException">A part is no host; the message says which.</exception>
    public static AllowedHosts Parse(string hosts) =>
        new(hosts.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Host));

    /// <param name="host">In the spelling of <see cref="HostName"/>.</param>
    internal bool Contains(string host, int port) => _hosts.Count > 0 && (_hosts.Contains((host, null)) || _hosts.Contains((host, port)));

    private static (string, int?) Host(string text)
    {
        var colon = text.LastIndexOf(':');
        var hasPort = colon > text.LastIndexOf(']') && colon >= 0;
        var name = HostName.Read(hasPort ? text[..colon] : text);
        var port = 0;
        var isRight = name is not null && (!hasPort || (int.TryParse(text[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out port) && port is > 0 and <= 65535));
        return isRight ? (name!, hasPort ? port : null) : throw new InvalidDataException($"'{text}' is no host: write a name or an address, and a port after a colon if only that one is meant");
    }
}
