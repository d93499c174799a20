using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kawaraban.Newsroom.Archive.Model;

/// <summary>What the framework knows of a passkey, as one text of JSON: the same on both databases, and in an export.</summary>
internal static class PasskeyData
{
    /// <summary>The column that the framework does not know.</summary>
    public const string LastUsedAt = "LastUsedAt";

    public static readonly ValueConverter<IdentityPasskeyData, string> Written = new(data => Write(data), text => Read(text));

    /// <summary>The framework changes it in place.</summary>
    public static readonly ValueComparer<IdentityPasskeyData> Alike = new((one, other) => Write(one!) == Write(other!), data => Write(data).GetHashCode(StringComparison.Ordinal), data => Read(Write(data)));

    // The compiled model calls both.
    internal static string Write(IdentityPasskeyData data) => JsonSerializer.Serialize(data);

    internal static IdentityPasskeyData Read(string text) => JsonSerializer.Deserialize<IdentityPasskeyData>(text) ?? throw new JsonException("a passkey without data");
}
