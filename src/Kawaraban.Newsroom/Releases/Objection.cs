using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Releases;

/// <summary>Why a draft cannot be released, and where. The code is a word of the desk: <c>objection.no-headline</c>.</summary>
/// <param name="Until">When it passes by itself.</param>
public sealed record Objection(string Code, BlockId? Block = null, string Detail = "", DateTimeOffset? Until = null);
