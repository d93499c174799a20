using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.StoryFiles.Proposals;

/// <summary>Words of a translation for a fact that rests on its source: the fact is the source's, the wording the edition's own.</summary>
/// <param name="Block">The block of the translation.</param>
/// <param name="Source">The words of the source that the fact rests on.</param>
/// <param name="Text">What the translation says there.</param>
public sealed record WordingOffer(Fact Fact, BlockId Block, string Source, string Text);
