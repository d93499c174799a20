using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Site.Press.Layout;

namespace Kawaraban.Site.Newsstand.Front;

/// <summary>An edition's front page as it is laid out: no article stands on it twice, but in the lists at its side.</summary>
public sealed record FrontSheet
{
    public required Edition Edition { get; init; }
    public required IReadOnlyList<Counterpart> Counterparts { get; init; }
    public required DateOnly Today { get; init; }
    public ArticleCard? Lead { get; init; }
    public IReadOnlyList<ArticleCard> Seconds { get; init; } = [];
    public IReadOnlyList<ArticleCard> Latest { get; init; } = [];
    public IReadOnlyList<ArticleCard> Popular { get; init; } = [];
    public IReadOnlyList<FrontBlock> Blocks { get; init; } = [];
}

/// <summary>A section's part of the front.</summary>
public sealed record FrontBlock(Section Section, IReadOnlyList<ArticleCard> Cards);
