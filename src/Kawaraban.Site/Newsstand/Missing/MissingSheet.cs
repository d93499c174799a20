using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stops;

namespace Kawaraban.Site.Newsstand.Missing;

/// <summary>A page for where there is none, with a way on.</summary>
/// <param name="Withdrawn">When and why there is none any more; null where there never was one.</param>
public sealed record MissingSheet(Edition Edition, string Path, IReadOnlyList<ArticleCard> Latest, Withdrawal? Withdrawn);

/// <param name="Stop">How the story is stopped, where it is: readers are told that and nothing else.</param>
public sealed record Withdrawal(DateTimeOffset At, string Note, StopKind? Stop);
