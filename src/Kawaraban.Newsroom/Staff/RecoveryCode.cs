using System.Security.Cryptography;
using System.Text;

namespace Kawaraban.Newsroom.Staff;

/// <summary>The way in for whoever has lost the phone: each code works once. Only hashes are kept, each with its owner in it.</summary>
public static class RecoveryCode
{
    /// <summary>So many are given out at a time.</summary>
    public const int Count = 10;

    private const string Mark = "sha256:";

    public static string HashOf(Guid owner, string code) => Mark + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{owner:N}:{Clean(code)}")));

    public static bool IsHash(string kept) => kept.StartsWith(Mark, StringComparison.Ordinal);

    private static string Clean(string code) => string.Concat(code.Normalize(NormalizationForm.FormKC).ToUpperInvariant().Where(char.IsAsciiLetterOrDigit));
}
