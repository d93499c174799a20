namespace Kawaraban.Site.Desk.Bench;

/// <summary>A draft as it lies on the bench.</summary>
/// <param name="Order">Another text when blocks were added, moved or taken out.</param>
/// <param name="Source">Null where the article is no translation.</param>
/// <param name="Rows">The draft's blocks in their order; what was left out of the source, and what the source has that the draft has not, at its place.</param>
public sealed record BenchAnswer(
    Guid Article, Guid Version, int Number, string Edition, string Language, string Direction, string Order, BenchSourceAnswer? Source, IReadOnlyList<BenchRowAnswer> Rows);

/// <param name="Number">Of the version that the draft as a whole is held against.</param>
/// <param name="Latest">The source's last released version: what is decided now is decided on that.</param>
public sealed record BenchSourceAnswer(Guid Article, string Edition, string Language, string Direction, int Number, Guid Latest, int LatestNumber);

/// <param name="State"><c>written</c>; <c>omitted</c>: left out on purpose; <c>offered</c>: the source has it, and nobody has decided. The last two have no block.</param>
/// <param name="Origin"><c>human</c>, <c>machine</c>, <c>machineThenHuman</c>.</param>
public sealed record BenchRowAnswer(
    string State, Guid? Block, int Revision, string Text, string? Kind, bool Confirmed, string? Origin, DateTimeOffset? SavedAt, string By, IReadOnlyList<RowSourceAnswer> Sources);

/// <summary>A source block that a row was made from.</summary>
/// <param name="Pinned">As it was when the row was made from it, or judged right against it; null where it was not there.</param>
/// <param name="Latest">As it is now; null where it is gone.</param>
/// <param name="State"><c>current</c>, <c>quiet</c>, <c>stale</c>, <c>deleted</c>.</param>
/// <param name="Class">The strongest class of the changes since; null where there are none.</param>
public sealed record RowSourceAnswer(Guid Block, string? Pinned, string? Latest, string State, string? Class);
