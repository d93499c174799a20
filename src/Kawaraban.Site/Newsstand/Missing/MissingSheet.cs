using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Site.Newsstand.Missing;

/// <summary>A page for where there is none, with a way on.</summary>
/// <param name="Withdrawn">When and why there is none any more; null where there never was one.</param>
public sealed record MissingSheet(Edition Edition, string Path, IReadOnlyList<ArticleCard> Latest, Withdrawal? Withdrawn);

public sealed record Withdrawal(DateTimeOffset At, string Note);
