using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>An author as one edition presents them.</summary>
public sealed record AuthorView(AuthorId Id, string Name, string Role, string Bio, string? XHandle);
