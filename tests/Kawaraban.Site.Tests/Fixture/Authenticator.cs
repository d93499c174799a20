using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Kawaraban.Site.Tests.Fixture;

/// <summary>
/// A device that makes passkeys, and the browser before it, written from WebAuthn: one credential (ES256), no attestation. What it answers is what
/// a browser's <c>toJSON()</c> gives.
/// </summary>
public sealed class Authenticator : IDisposable
{
    private const byte Present = 0x01;
    private const byte Verified = 0x04;
    private const byte HoldsCredential = 0x40;
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(32);
    private uint _count;

    /// <summary>Whose passkey it says it is, as the desk named them.</summary>
    public string User { get; set; } = "";

    public string Create(string options, string origin)
    {
        using var asked = JsonDocument.Parse(options);
        User = asked.RootElement.GetProperty("user").GetProperty("id").GetString()!;
        var client = ClientData("webauthn.create", asked, origin);
        byte[] length = [(byte)(_id.Length >> 8), (byte)_id.Length];
        var data = (byte[])[.. Data(asked.RootElement.GetProperty("rp").GetProperty("id").GetString()!, HoldsCredential), .. new byte[16], .. length, .. _id, .. CoseKey()];
        byte[] attestation = [0xa3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xa0, 0x68, .. "authData"u8, 0x59, (byte)(data.Length >> 8), (byte)data.Length, .. data];
        return Answer(new { clientDataJSON = Text(client), attestationObject = Text(attestation), transports = (string[])["internal"] });
    }

    public string Get(string options, string origin)
    {
        using var asked = JsonDocument.Parse(options);
        var client = ClientData("webauthn.get", asked, origin);
        var data = Data(asked.RootElement.GetProperty("rpId").GetString()!, 0);
        var signature = _key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Answer(new { clientDataJSON = Text(client), authenticatorData = Text(data), signature = Text(signature), userHandle = User });
    }

    public void Dispose() => _key.Dispose();

    private string Answer(object response) =>
        JsonSerializer.Serialize(new { id = Text(_id), rawId = Text(_id), type = "public-key", authenticatorAttachment = "platform", clientExtensionResults = new { }, response });

    private static byte[] ClientData(string type, JsonDocument asked, string origin) =>
        JsonSerializer.SerializeToUtf8Bytes(new { type, challenge = asked.RootElement.GetProperty("challenge").GetString(), origin, crossOrigin = false });

    private byte[] Data(string site, byte more)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, ++_count);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(site)), (byte)(Present | Verified | more), .. count];
    }

    /// <summary>As COSE writes it: kind EC2, algorithm ES256, curve P-256, x, y.</summary>
    private byte[] CoseKey()
    {
        var point = _key.ExportParameters(false).Q;
        return [0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
    }

    private static string Text(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
