using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Kawaraban.Newsroom.Webhooks;

/// <summary>Signs what is sent as Standard Webhooks 1.0 says, so that receivers can use the libraries that there are.</summary>
public static class WebhookSignature
{
    /// <summary>Says what it is wherever one turns up.</summary>
    private const string Prefix = "whsec_";

    private const int KeyBytes = 32;

    /// <summary>256 random bits as base 64 after <c>whsec_</c>.</summary>
    public static string NewSecret() => Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes));

    /// <summary>The headers of one try.</summary>
    /// <param name="id">Of the happening: the same at every try.</param>
    /// <param name="secrets">The present one and, while it is being changed, the former one: the receiver may know either.</param>
    public static IReadOnlyDictionary<string, string> Headers(string id, DateTimeOffset now, ReadOnlySpan<byte> body, params IEnumerable<string> secrets)
    {
        var seconds = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{seconds}."), .. body];
        return new Dictionary<string, string>
        {
            ["webhook-id"] = id,
            ["webhook-timestamp"] = seconds,
            ["webhook-signature"] = string.Join(' ', secrets.Select(secret => "v1," + Convert.ToBase64String(HMACSHA256.HashData(KeyOf(secret), signed)))),
        };
    }

    private static byte[] KeyOf(string secret) => Convert.FromBase64String(secret[Prefix.Length..]);
}
