using System.Net;
using System.Net.Sockets;

namespace Kawaraban.Newsroom.Intake.Fetching.Guard;

/// <summary>The addresses that are not on the public internet (IANA's special-purpose registries): the paper asks none of them.</summary>
public static class RefusedNetworks
{
    private static readonly IPNetwork[] Version4 = Networks(
        "0.0.0.0/8",        // this network
        "10.0.0.0/8",       // private
        "100.64.0.0/10",    // carriers' own
        "127.0.0.0/8",      // loopback
        "169.254.0.0/16",   // this link, and the clouds' metadata
        "172.16.0.0/12",    // private
        "192.0.0.0/24",     // protocol assignments
        "192.0.2.0/24",     // documentation
        "192.88.99.0/24",   // 6to4 relays
        "192.168.0.0/16",   // private
        "198.18.0.0/15",    // benchmarks
        "198.51.100.0/24",  // documentation
        "203.0.113.0/24",   // documentation
        "224.0.0.0/4",      // multicast
        "240.0.0.0/4");     // reserved, and broadcast

    /// <summary>The only part of IPv6 that is given out to hosts. What is outside (loopback, NAT64, local, multicast and all the rest) is refused without a list.</summary>
    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] Version6 = Networks(
        "2001::/23",        // protocol assignments, Teredo among them
        "2001:db8::/32",    // documentation
        "3fff::/20");       // documentation

    /// <summary>6to4: the next 32 bits are an IPv4 address.</summary>
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");

    /// <summary>Whether the paper may not connect there. Addresses that carry an IPv4 address are judged by that one.</summary>
    public static bool Refuses(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return Refuses(address.MapToIPv4());
        }
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return Version4.Any(network => network.Contains(address));
        }
        if (SixToFour.Contains(address))
        {
            return Refuses(new IPAddress(address.GetAddressBytes().AsSpan(2, 4)));
        }
        return address.AddressFamily != AddressFamily.InterNetworkV6 || address.ScopeId != 0 || !Global.Contains(address) || Version6.Any(network => network.Contains(address));
    }

    private static IPNetwork[] Networks(params string[] networks) => [.. networks.Select(network => IPNetwork.Parse(network))];
}
