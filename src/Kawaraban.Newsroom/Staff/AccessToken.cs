using System.Security.Cryptography;
using System.Text;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Newsroom.Staff;

/// <summary>
/// A key by which a program acts at the desk in somebody's name. It never opens more than its owner may, and nothing of the staff or of
/// accounts. Only a hash of it is kept.
/// </summary>
public sealed class AccessToken
{
    public const int MaxName = 100;

    /// <summary>Says what it is wherever one turns up, so that searches for leaked secrets find it.</summary>
    public const string Prefix = "kwb_";

    public static readonly TimeSpan LongestLife = TimeSpan.FromDays(366);

    public required Guid Id { get; init; }
    public required StaffId StaffId { get; init; }
    public required string Name { get; init; }
    public required string Hash { get; init; }

    /// <summary>The most it may do: reader, translator or editor.</summary>
    public required DeskRole Scope { get; init; }

    /// <summary>The editions that it is held to, a line each; empty holds it to none in particular.</summary>
    public string Editions { get; init; } = "";

    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>It was made in a session that was opened with a second factor: where releasing needs one, it may release.</summary>
    public bool HasSecondFactor { get; init; }

    public DateTimeOffset? LastUsedAt { get; set; }

    public IReadOnlySet<EditionId> EditionSet => Editions.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(id => new EditionId(id)).ToHashSet();

    /// <summary>256 random bits after <see cref="Prefix"/>.</summary>
    public static string NewSecret() => Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
