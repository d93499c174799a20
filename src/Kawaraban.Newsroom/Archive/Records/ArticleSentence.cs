using Kawaraban.Language.Times;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>A sentence of an article, for a fact that rests on it.</summary>
/// <param name="Start">Its place in the plain text of its block.</param>
/// <param name="Written">From when "on Monday" is counted.</param>
public sealed record ArticleSentence(BlockId Block, int Start, string Words, TimeReference Written);
