using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Kawaraban.House.Tests.Arrows;

/// <summary>
/// Nothing in the house opens a connection to elsewhere. When something must, it is one guarded client in the Newsroom, and this test
/// names it.
/// </summary>
public sealed class OutgoingConnectionTests
{
    private static readonly string[] Namespaces = ["System.Net.Http", "System.Net.WebSockets", "System.Net.Mail", "System.Net.Quic", "System.Net.Security", "System.Net.NetworkInformation"];

    private static readonly string[] Types =
    [
        "System.Net.Sockets.Socket", "System.Net.Sockets.TcpClient", "System.Net.Sockets.UdpClient", "System.Net.Sockets.NetworkStream",
        "System.Net.WebRequest", "System.Net.HttpWebRequest", "System.Net.FtpWebRequest", "System.Net.WebClient", "System.Net.Dns",
    ];

    [Fact]
    public void No_room_names_a_type_that_opens_connections() =>
        Nothing.Wrong(Rooms.All.SelectMany(room => Named(room).Where(Connects).Select(type => $"{room.GetName().Name}: {type}")));

    /// <summary>The wire reads XML, whose resolver could fetch what a document names.</summary>
    [Fact]
    public void No_room_names_a_resolver_that_fetches() =>
        Nothing.Wrong(Rooms.All.SelectMany(room => Named(room).Where(type => type is "System.Xml.XmlUrlResolver" or "AngleSharp.Io.DefaultHttpRequester")));

    [Fact]
    public void The_instrument_sees_types_that_are_only_caught() => Assert.Contains("System.Net.Sockets.SocketException", Named(Rooms.Program));

    private static bool Connects(string type) => Types.Contains(type) || Namespaces.Any(room => type.StartsWith(room + ".", StringComparison.Ordinal));

    /// <summary>Every type of another assembly that the compiled code names anywhere.</summary>
    private static IReadOnlyList<string> Named(Assembly room)
    {
        using var file = new PEReader(File.OpenRead(room.Location));
        var names = file.GetMetadataReader();
        return [.. names.TypeReferences.Select(names.GetTypeReference).Select(type => $"{names.GetString(type.Namespace)}.{names.GetString(type.Name)}")];
    }
}
