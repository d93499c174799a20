namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>A passkey as its owner knows it.</summary>
/// <param name="Id">As the authenticator names it.</param>
/// <param name="Name">What its owner calls it.</param>
public sealed record PasskeyRow(byte[] Id, string Name, DateTimeOffset AddedAt, DateTimeOffset? LastUsedAt);
