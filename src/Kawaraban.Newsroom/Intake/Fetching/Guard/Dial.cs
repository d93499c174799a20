using System.Net;
using System.Net.Sockets;

namespace Kawaraban.Newsroom.Intake.Fetching.Guard;

/// <summary>Connects to an address that was judged. Tests put a town of their own behind it.</summary>
/// <exception cref="SocketException">It does not take the connection.</exception>
internal delegate Task<Stream> Dial(IPEndPoint endpoint, CancellationToken cancel);
