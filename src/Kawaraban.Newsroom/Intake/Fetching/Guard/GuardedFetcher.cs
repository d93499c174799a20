using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Kawaraban.Newsroom.Intake.Fetching.Guard;

/// <summary>
/// The only client of the program: see docs/adr/0011-one-guarded-client.md. Every address is judged before it is resolved, every resolved
/// address before it is connected to, and every redirect as if it had been asked for.
/// </summary>
public sealed class GuardedFetcher : IFetcher, IDisposable
{
    private static readonly Oid ServerAuthentication = new("1.3.6.1.5.5.7.3.1");
    private readonly FetchSetting _setting;
    private readonly TimeProvider _clock;
    private readonly HttpMessageInvoker _line;

    /// <param name="setting">Who asks, and which hosts inside are allowed.</param>
    /// <param name="resolver">Says which addresses a name has.</param>
    /// <param name="clock">By it all limits of time run.</param>
    public GuardedFetcher(FetchSetting setting, IHostResolver resolver, TimeProvider clock)
        : this(setting, resolver, clock, Telephone.DialAsync)
    {
    }

    internal GuardedFetcher(FetchSetting setting, IHostResolver resolver, TimeProvider clock, Dial dial)
    {
        _setting = setting;
        _clock = clock;
        _line = new HttpMessageInvoker(Line(new PinnedConnection(resolver, setting.Allowed, dial, clock)));
    }

    /// <inheritdoc/>
    public async Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (WebAddress.Judge(request.Url, _setting, out var address) is { } refusal)
        {
            return Refusal.Of(refusal);
        }
        using var patience = new Patience(_clock, cancel, request.Kind);
        try
        {
            return await new Errand(_line, request, new Way(address!, _setting), patience, _setting.UserAgent(), _clock).RunAsync();
        }
        catch (Exception failure) when (!cancel.IsCancellationRequested && failure is not OutOfMemoryException)
        {
            return patience.IsOver ? Refusal.Of(FetchCode.TooSlow) : Refusal.Of(failure);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _line.Dispose();

    private static SocketsHttpHandler Line(PinnedConnection connection) => new()
    {
        ConnectCallback = async (context, cancel) => await connection.OpenAsync(HostName.Of(context.DnsEndPoint), context.DnsEndPoint.Port, cancel),
        // Nothing that the environment says, nothing that servers want us to remember, nothing done behind our back.
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        AutomaticDecompression = System.Net.DecompressionMethods.None,
        Credentials = null,
        ActivityHeadersPropagator = null,
        ConnectTimeout = FetchLimits.Connect,
        MaxResponseHeadersLength = FetchLimits.LargestHeaders,
        // A connection that was cut short is closed, not read to its end.
        MaxResponseDrainSize = 0,
        ResponseDrainTimeout = TimeSpan.Zero,
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(1),
        ResponseHeaderEncodingSelector = (name, _) => name == "Location" ? Encoding.UTF8 : Encoding.Latin1,
        SslOptions = new SslClientAuthenticationOptions
        {
            // Else the system fetches missing certificates from wherever the server's own says, past the guard.
            CertificateChainPolicy = new X509ChainPolicy { DisableCertificateDownloads = true, RevocationMode = X509RevocationMode.NoCheck, ApplicationPolicy = { ServerAuthentication } },
        },
    };
}
