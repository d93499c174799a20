using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Net;
using System.Net.Sockets;
using Kawaraban.Newsroom.Intake.Fetching;

namespace Kawaraban.Tests.Newsroom.Intake.Fetching.Guard;

public sealed class SecureLineTests
{
    [Fact]
    public async Task A_server_is_told_the_name_and_not_believed_without_a_certificate_that_is_good_for_it()
    {
        using var certificate = Certificate();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var asked = AnswerAsync(listener, certificate);
        using var fetcher = new Street(((IPEndPoint)listener.LocalEndpoint).Port).Fetcher();
        var outcome = await fetcher.FetchAsync(new FetchRequest("https://news.example.org/feed", FetchKind.Feed), default);
        Assert.Equal(FetchCode.NotReached, Assert.IsType<FetchOutcome.Refused>(outcome).Code);
        Assert.Equal("news.example.org", await asked);
    }

    private static async Task<string?> AnswerAsync(TcpListener listener, X509Certificate2 certificate)
    {
        string? name = null;
        using var client = await listener.AcceptTcpClientAsync();
        await using var line = new SslStream(client.GetStream());
        try
        {
            await line.AuthenticateAsServerAsync((_, hello, _, _) =>
            {
                name = hello.ServerName;
                return ValueTask.FromResult(new SslServerAuthenticationOptions { ServerCertificate = certificate });
            }, null, default);
            await line.ReadExactlyAsync(new byte[1]);
        }
        catch (Exception refused) when (refused is IOException or System.Security.Authentication.AuthenticationException)
        {
            // The client does not believe us.
        }
        return name;
    }

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=news.example.org", key, HashAlgorithmName.SHA256);
        using var made = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }

    /// <summary>A town with one house, whose server is not of the usual kind.</summary>
    private sealed class Street(int port) : Kawaraban.Newsroom.Intake.Fetching.Guard.IHostResolver
    {
        public Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancel) => Task.FromResult<IReadOnlyList<IPAddress>>([IPAddress.Parse("93.184.216.1")]);

        public Kawaraban.Newsroom.Intake.Fetching.Guard.GuardedFetcher Fetcher() =>
            new(new(), this, TimeProvider.System, (_, cancel) => Kawaraban.Newsroom.Intake.Fetching.Guard.Telephone.DialAsync(new IPEndPoint(IPAddress.Loopback, port), cancel));
    }
}
