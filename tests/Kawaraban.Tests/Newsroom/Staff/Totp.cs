using System.Security.Cryptography;

namespace Kawaraban.Tests.Newsroom.Staff;

/// <summary>An authenticator app, written from RFC 4226 and RFC 6238 and from nothing of the program's.</summary>
internal static class Totp
{
    public static string At(byte[] key, DateTimeOffset now, int digits = 6)
    {
        var counter = BitConverter.GetBytes(now.ToUnixTimeSeconds() / 30).Reverse().ToArray();
        var hash = HMACSHA1.HashData(key, counter);
        var at = hash[19] & 15;
        long number = ((hash[at] & 127) << 24) | (hash[at + 1] << 16) | (hash[at + 2] << 8) | hash[at + 3];
        return (number % (long)Math.Pow(10, digits)).ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(digits, '0');
    }
}
