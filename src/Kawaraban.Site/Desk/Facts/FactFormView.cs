using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>The form of a new fact, with what is wrong beside its fields.</summary>
/// <param name="Names">Names of the register to choose from while one types.</param>
public sealed record FactFormView(Seat Seat, StoryFileView Sheet, FactFields Fields, IReadOnlyList<string> Names)
{
    public IReadOnlyList<FactFault> Faults { get; init; } = [];

    public StoryFile File => Sheet.File;

    public string FileTitle => File.TitleFor(Seat.Edition.Id);

    public IEnumerable<string> SeriesNames => File.Facts.Select(fact => fact.Series).Where(series => series.Length > 0).Distinct().Order(StringComparer.Ordinal);

    public IEnumerable<string> UnitNames => File.Facts.Select(fact => fact.Unit).Append("people").Where(unit => unit.Length > 0).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The facts that it may take the place of, or contradict.</summary>
    public IEnumerable<Fact> Others => File.Facts.Where(fact => fact.Kind == Fields.Kind && (File.IsStanding(fact) || File.MayBeSuperseded(fact)));

    /// <summary>What was typed and no field shows, by the names of the fields: of another kind, or about another fact where the file has none of this kind.</summary>
    public IEnumerable<(string Name, string Value)> Aside =>
        Fields.Aside.Concat(Others.Any() ? [] : new[] { (Name: "relation", Value: Fields.Relation), (Name: "other", Value: Fields.Other), (Name: "reason", Value: Fields.Reason) }.Where(typed => typed.Value.Length > 0));

    public IEnumerable<Fact> Exchanges => File.Facts.Where(fact => fact.Kind == FactKind.Exchange && File.IsStanding(fact));
}
