using System.Security.Cryptography;
using System.Text;

namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>Says of texts whether they are still the same: 32 hexadecimal digits over their written forms.</summary>
public static class SourceHash
{
    private const int Digits = 32;

    public static string Of(params IEnumerable<string> texts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join("\n\n", texts))))[..Digits];
}
