using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Site.Press.Layout;

namespace Kawaraban.Site.Newsstand.Corrections;

public sealed record CorrectionsSheet(Edition Edition, IReadOnlyList<Counterpart> Counterparts, IReadOnlyList<CorrectionView> Corrections);
