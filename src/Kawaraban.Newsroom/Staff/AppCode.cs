using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Kawaraban.Newsroom.Staff;

/// <summary>
/// The codes of an authenticator app (RFC 6238, SHA-1, as every app reckons them): six digits made of a key and of the half minute it is. Which
/// half minute a code is of matters as much as that it is right: it is taken once.
/// </summary>
public static class AppCode
{
    public const int Digits = 6;

    public static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    /// <summary>How many steps a phone's clock may be behind or ahead.</summary>
    private const int Slack = 1;

    private const int Codes = 1_000_000;

    /// <summary>The step whose code was typed, now or a step to either side; null where it is none of theirs. All are looked at, so that the time taken tells nothing.</summary>
    public static long? StepOf(byte[] key, string typed, DateTimeOffset now)
    {
        var digits = Encoding.ASCII.GetBytes(Clean(typed));
        var present = StepAt(now);
        long? found = null;
        for (var step = present - Slack; step <= present + Slack; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Of(key, step)), digits))
            {
                found = step;
            }
        }
        return found;
    }

    /// <summary>Whether that is the shape of a code, as people type it: with spaces, or with the wide digits of a Japanese keyboard.</summary>
    public static bool IsLike(string typed) => Clean(typed) is { Length: Digits } clean && clean.All(char.IsAsciiDigit);

    public static long StepAt(DateTimeOffset now) => now.ToUnixTimeSeconds() / (long)Step.TotalSeconds;

    /// <summary>The code of a step.</summary>
    public static string Of(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(key, counter, hash);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xf)..]) & int.MaxValue;
        return (number % Codes).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static string Clean(string typed) => string.Concat(typed.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && c != '-'));
}
