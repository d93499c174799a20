using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Kawaraban.House.Tests.Arrows;

/// <summary>One guarded client in the Newsroom opens connections to elsewhere; its types are named here. Nothing else in the house does.</summary>
public sealed class OutgoingConnectionTests
{
    private const string Guard = "Kawaraban.Newsroom.Intake.Fetching.Guard.";

    /// <summary>The client's own types, and what each is there for.</summary>
    private static readonly string[] Client =
    [
        Guard + "GuardedFetcher",    // sets the framework's client up
        Guard + "Question",          // writes a request
        Guard + "Errand",            // sends it and reads the answer
        Guard + "Freshness",         // reads the answer's times
        Guard + "Refusal",           // says what a failure comes to
        Guard + "Telephone",         // opens the socket to an address that was judged
        Guard + "SystemResolver",    // asks for a name's addresses
    ];

    private static readonly string[] Namespaces = ["System.Net.Http", "System.Net.WebSockets", "System.Net.Mail", "System.Net.Quic", "System.Net.Security", "System.Net.NetworkInformation"];

    private static readonly string[] Types =
    [
        "System.Net.Sockets.Socket", "System.Net.Sockets.TcpClient", "System.Net.Sockets.UdpClient", "System.Net.Sockets.NetworkStream",
        "System.Net.WebRequest", "System.Net.HttpWebRequest", "System.Net.FtpWebRequest", "System.Net.WebClient", "System.Net.Dns",
    ];

    [Fact]
    public void No_type_but_the_client_s_names_a_type_that_opens_connections() => Nothing.Wrong(Rooms.All.SelectMany(Strangers));

    /// <summary>What the assembly names anywhere must be known of one of its types, else the instrument has a blind eye.</summary>
    [Fact]
    public void Every_type_that_opens_connections_is_known_of_one_that_names_it() =>
        Nothing.Wrong(Rooms.All.SelectMany(room => Named(room).Where(Connects).Except(Callers.Of(room).Select(arrow => arrow.To)).Select(type => $"{room.GetName().Name}: {type}")));

    [Fact]
    public void Every_type_of_the_client_is_needed() => Nothing.Wrong(Client.Except(Callers.Of(Rooms.Newsroom).Where(arrow => Connects(arrow.To)).Select(arrow => arrow.From)));

    /// <summary>This assembly has types that do what nobody may: the instrument must see each, however it is hidden.</summary>
    [Fact]
    public void Anybody_else_is_seen()
    {
        var seen = Strangers(typeof(Stranger).Assembly).ToList();
        string[] expected = [nameof(Stranger), nameof(StrangerByBase), nameof(StrangerByCatch), nameof(StrangerByGeneric), nameof(StrangerByLambda)];
        Assert.Equal(expected, seen.Select(line => line.Split(' ')[1].Split('.')[^1]).Where(name => name.StartsWith("Stranger", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>The wire reads XML, whose resolver could fetch what a document names.</summary>
    [Fact]
    public void No_room_names_a_resolver_that_fetches() =>
        Nothing.Wrong(Rooms.All.SelectMany(room => Named(room).Where(type => type is "System.Xml.XmlUrlResolver" or "AngleSharp.Io.DefaultHttpRequester")));

    [Fact]
    public void The_instrument_sees_types_that_are_only_caught() => Assert.Contains("System.Net.Sockets.SocketException", Named(Rooms.Program));

    private static IEnumerable<string> Strangers(Assembly room) =>
        Callers.Of(room).Where(arrow => Connects(arrow.To) && !Client.Contains(arrow.From)).Select(arrow => $"{room.GetName().Name}: {arrow.From} -> {arrow.To}");

    private static bool Connects(string type) => Types.Contains(type) || Namespaces.Any(room => type.StartsWith(room + ".", StringComparison.Ordinal));

    /// <summary>Every type of another assembly that the compiled code names anywhere.</summary>
    private static IReadOnlyList<string> Named(Assembly room)
    {
        using var file = new PEReader(File.OpenRead(room.Location));
        var names = file.GetMetadataReader();
        return [.. names.TypeReferences.Select(names.GetTypeReference).Select(type => $"{names.GetString(type.Namespace)}.{names.GetString(type.Name)}")];
    }
}
