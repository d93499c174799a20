using System.Security.Cryptography;
using System.Text;

namespace Kawaraban.Newsroom.Intake.Fetching.Hubs;

/// <summary>
/// Judges <c>X-Hub-Signature: method=hex</c>. SHA-256, SHA-384 and SHA-512 are proof. SHA-1, which old hubs still use, is no proof of content
/// but good enough as a hint that something is new.
/// </summary>
internal static class WebSubSignature
{
    public static WebSubProof Judge(string? header, string secret, ReadOnlySpan<byte> body)
    {
        if (header?.Split('=', 2, StringSplitOptions.TrimEntries) is not [var method, var hex])
        {
            return header is null ? WebSubProof.Missing : WebSubProof.Unknown;
        }
        var key = Encoding.UTF8.GetBytes(secret);
        return method.ToLowerInvariant() switch
        {
            "sha256" => Proof(HMACSHA256.HashData(key, body), hex, WebSubProof.Right),
            "sha384" => Proof(HMACSHA384.HashData(key, body), hex, WebSubProof.Right),
            "sha512" => Proof(HMACSHA512.HashData(key, body), hex, WebSubProof.Right),
            "sha1" => Proof(HMACSHA1.HashData(key, body), hex, WebSubProof.Weak),
            _ => WebSubProof.Unknown,
        };
    }

    private static WebSubProof Proof(byte[] expected, string hex, WebSubProof right)
    {
        Span<byte> sent = stackalloc byte[expected.Length];
        var isHex = hex.Length == expected.Length * 2 && Convert.FromHexString(hex, sent, out _, out _) == System.Buffers.OperationStatus.Done;
        return isHex && CryptographicOperations.FixedTimeEquals(sent, expected) ? right : WebSubProof.Wrong;
    }
}
