using System.Net;
using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Newsroom.Intake.Fetching.Guard;
using HostName = Kawaraban.Newsroom.Intake.Fetching.Guard.HostName;

namespace Kawaraban.Tests.Newsroom.Intake.Fetching.Guard;

public sealed class RefusedNetworksTests
{
    /// <summary>The last address before each network, and the first after it.</summary>
    [Theory]
    [InlineData("1.0.0.0")]
    [InlineData("9.255.255.255")]
    [InlineData("11.0.0.0")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("126.255.255.255")]
    [InlineData("128.0.0.0")]
    [InlineData("169.253.255.255")]
    [InlineData("169.255.0.0")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("191.255.255.255")]
    [InlineData("192.0.1.0")]
    [InlineData("192.0.3.0")]
    [InlineData("192.88.98.255")]
    [InlineData("192.88.100.0")]
    [InlineData("192.167.255.255")]
    [InlineData("192.169.0.0")]
    [InlineData("198.17.255.255")]
    [InlineData("198.20.0.0")]
    [InlineData("198.51.99.255")]
    [InlineData("198.51.101.0")]
    [InlineData("203.0.112.255")]
    [InlineData("203.0.114.0")]
    [InlineData("223.255.255.255")]
    [InlineData("::ffff:93.184.216.34")]
    [InlineData("2001:200::1")]
    [InlineData("2001:db7:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("2001:db9::")]
    [InlineData("2002:5db8:d822::1")]
    [InlineData("2003::1")]
    [InlineData("2606:2800:220:1::1")]
    [InlineData("3ffe::1")]
    public void Neighbours_of_what_is_refused_are_not(string address) => Assert.False(RefusedNetworks.Refuses(IPAddress.Parse(address)));

    [Fact]
    public void An_address_of_one_link_is_refused() => Assert.True(RefusedNetworks.Refuses(new IPAddress(IPAddress.Parse("2606:2800:220:1::1").GetAddressBytes(), 2)));

    /// <summary>However an IPv4 address is written or wrapped, it is judged as itself.</summary>
    [Fact]
    public void The_judgement_does_not_depend_on_the_spelling() => Prop.ForAll(ArbMap.Default.ArbFor<uint>(), number =>
    {
        byte[] bytes = [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number];
        var plain = new IPAddress(bytes);
        string[] spellings =
        [
            $"{number}", $"0x{number:x}", $"0X{number:X8}", "0" + Convert.ToString(number, 8), $"{bytes[0]}.{number & 0xffffff}", $"{bytes[0]}.{bytes[1]}.{number & 0xffff}",
            $"0x{bytes[0]:x}.0{Convert.ToString(bytes[1], 8)}.{bytes[2]}.{bytes[3]}", $"{plain}.", Wide(plain.ToString()),
        ];
        var judged = RefusedNetworks.Refuses(plain);
        return spellings.All(spelling => HostName.Read(spelling) == plain.ToString())
            && RefusedNetworks.Refuses(plain.MapToIPv6()) == judged
            && RefusedNetworks.Refuses(new IPAddress([0x20, 0x02, .. bytes, .. new byte[10]])) == judged;
    }).QuickCheckThrowOnFailure();

    private static string Wide(string digits) => string.Concat(digits.Select(c => c == '.' ? '。' : (char)(c - '0' + '０')));
}
