using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Newsstand.Files;

/// <summary>What one party gave the other, and beside it what was given for it; either may be missing.</summary>
public sealed record ExchangeRow(TwoSides Sides, PublicFact? There, PublicFact? Back);
