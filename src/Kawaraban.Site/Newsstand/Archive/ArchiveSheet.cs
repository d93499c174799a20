using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Site.Newsstand.Archive;

/// <summary>The days on which something was published, newest first.</summary>
public sealed record ArchiveSheet(Edition Edition, IReadOnlyList<(DateOnly Day, int Count)> Days);

/// <param name="Earlier">The day before on which something was published.</param>
public sealed record DaySheet(Edition Edition, DateOnly Day, IReadOnlyList<ArticleCard> Cards, DateOnly? Earlier, DateOnly? Later);
