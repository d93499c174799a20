using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Releases;

/// <summary>Why a draft cannot be released, and where. The code is a word of the desk: <c>objection.no-headline</c>.</summary>
public sealed record Objection(string Code, BlockId? Block = null, string Detail = "");
