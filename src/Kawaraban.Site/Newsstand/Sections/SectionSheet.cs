using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Site.Press.Layout;

namespace Kawaraban.Site.Newsstand.Sections;

/// <param name="Before">The short code after which the page begins; null is the newest.</param>
/// <param name="Next">The short code after which the older page begins; null where there is none.</param>
public sealed record SectionSheet(
    Edition Edition, Section Section, IReadOnlyList<Counterpart> Counterparts, IReadOnlyList<ArticleCard> Cards, string? Before, string? Next, IReadOnlyList<ArticleCard> Popular);
