using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>The form of a new fact, with what is wrong beside its fields.</summary>
/// <param name="Names">Names of the register to choose from while one types.</param>
public sealed record FactFormView(Seat Seat, StoryFileView Sheet, FactFields Fields, IReadOnlyList<string> Names)
{
    public IReadOnlyList<FactFault> Faults { get; init; } = [];

    public StoryFile File => Sheet.File;

    public string FileTitle => File.WordingFor(Seat.Edition.Id)?.Title ?? File.Key;

    public IEnumerable<string> SeriesNames => File.Facts.Select(fact => fact.Series).Where(series => series.Length > 0).Distinct().Order(StringComparer.Ordinal);

    public IEnumerable<string> UnitNames => File.Facts.Select(fact => fact.Unit).Append("people").Where(unit => unit.Length > 0).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The facts that it may take the place of, or contradict.</summary>
    public IEnumerable<Fact> Others => File.Facts.Where(fact => fact.Kind == Fields.Kind && fact.IsStanding);

    public IEnumerable<Fact> Exchanges => File.Facts.Where(fact => fact is { Kind: FactKind.Exchange, IsStanding: true });
}
