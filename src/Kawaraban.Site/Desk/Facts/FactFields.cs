using System.Globalization;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.StoryFiles;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>A new fact as its form shows and sends it: what was typed, right or wrong.</summary>
public sealed record FactFields
{
    public const int MostParties = 12;
    public const int LeastParties = 3;

    public FactKind Kind { get; init; }

    /// <summary>See <see cref="FactTimeText"/>.</summary>
    public string When { get; init; } = "";

    public string Precision { get; init; } = "";

    /// <summary>The edition by whose clock the time is told.</summary>
    public string Clock { get; init; } = "";

    public string Place { get; init; } = "";
    public string Bound { get; init; } = "";
    public string Low { get; init; } = "";
    public string High { get; init; } = "";
    public string Unit { get; init; } = "";
    public string Series { get; init; } = "";
    public string Form { get; init; } = "";
    public string InReturnFor { get; init; } = "";
    public IReadOnlyList<PartyFields> Parties { get; init; } = [];
    public IReadOnlyList<WordingFields> Wordings { get; init; } = [];
    public EvidenceFields Evidence { get; init; } = EvidenceFields.Empty;

    /// <summary>What it does to a fact that is there: superseded, disputed; empty for nothing.</summary>
    public string Relation { get; init; } = "";

    public string Other { get; init; } = "";
    public string Reason { get; init; } = "";

    /// <summary>The article whose proposals somebody came from, and goes back to; empty for none.</summary>
    public string Article { get; init; } = "";

    /// <summary>The key of the proposal that somebody mends; empty for none.</summary>
    public string Proposal { get; init; } = "";

    /// <summary>Of a fact that nothing is known of, to be worded in the editions that somebody words.</summary>
    public static FactFields Empty(Seat seat) => new() { Wordings = [.. seat.PapersFor(DeskRole.Translator).Select(edition => new WordingFields(edition.Id, "", ""))] };

    /// <summary>As it was sent; of its wordings those in the editions that somebody words.</summary>
    public static FactFields Of(IFormCollection form, Seat seat) => new()
    {
        Kind = FormFields.OneOf<FactKind>(form.Text("kind")) ?? FactKind.Event,
        When = form.Text("when"), Precision = form.Text("precision"), Clock = form.Text("clock"), Place = form.Text("place"),
        Bound = form.Text("bound"), Low = form.Text("low"), High = form.Text("high"), Unit = form.Text("unit"), Series = form.Text("series"),
        Form = form.Text("form"), InReturnFor = form.Text("in-return-for"),
        Parties = [.. Enumerable.Range(0, MostParties).Select(row => new PartyFields(form.Text($"role-{row}"), form.Text($"party-{row}"))).Where(party => party.Name.Length > 0)],
        Wordings = [.. seat.PapersFor(DeskRole.Translator).Select(edition => new WordingFields(edition.Id, form.Text($"text-{edition.Id}"), form.Text($"detail-{edition.Id}").ReplaceLineEndings("\n")))],
        Evidence = EvidenceFields.Of(form), Relation = form.Text("relation"), Other = form.Text("other"), Reason = form.Text("reason"), Article = form.Text("article"), Proposal = form.Text("proposal"),
    };

    public bool HasTime => Kind != FactKind.Question;

    public bool HasAmount => Kind is FactKind.Figure or FactKind.Exchange or FactKind.Commitment or FactKind.Outlook;

    /// <summary>Whether a fact of the kind adds something in words to its sentence.</summary>
    public bool HasDetail => HasAmount;

    public bool HasSeries => Kind == FactKind.Figure;

    public bool HasForm => Kind == FactKind.Commitment;

    public bool HasReturn => Kind == FactKind.Exchange;

    /// <summary>Without what was typed for another kind and no field shows.</summary>
    public FactFields Shown => this with
    {
        Series = HasSeries ? Series : "", Form = HasForm ? Form : "", InReturnFor = HasReturn ? InReturnFor : "",
        Wordings = [.. Wordings.Select(wording => HasDetail ? wording : wording with { Detail = "" })],
    };

    /// <summary>A figure of a line that the file has: its unit, and what is counted, are the line's where nobody said otherwise.</summary>
    public FactFields InLine(StoryFileView sheet) => !HasSeries || Series.Length == 0 || sheet.File.Facts.FindLast(fact => fact.Series == Series && !fact.IsWithdrawn) is not { } last ? this : this with
    {
        Unit = Unit.Length > 0 || FactUnits.Amount(Low) is { Unit.Length: > 0 } ? Unit : last.Unit,
        Wordings = [.. Wordings.Select(wording => wording.Text.Length > 0 && wording.Detail.Length == 0 ? wording with { Detail = sheet.DetailIn(last, wording.Edition) } : wording)],
    };

    /// <summary>What was typed for another kind, by the names of its fields: the form bears it along until the kind is turned back, and it is no part of the fact.</summary>
    public IEnumerable<(string Name, string Value)> Aside => new (bool IsShown, string Name, string Value)[]
    {
        (HasTime, "when", When), (HasTime, "precision", Precision), (HasTime, "clock", Clock),
        (HasAmount, "bound", Bound), (HasAmount, "low", Low), (HasAmount, "high", High), (HasAmount, "unit", Unit),
        (HasSeries, "series", Series), (HasForm, "form", Form), (HasReturn, "in-return-for", InReturnFor),
    }.Concat(Wordings.Select(wording => (IsShown: HasDetail, Name: $"detail-{wording.Edition}", Value: wording.Detail))).Where(typed => !typed.IsShown && typed.Value.Length > 0).Select(typed => (typed.Name, typed.Value));

    /// <summary>For a fact that is to stand in the place of another, or against it: what does not change is there already.</summary>
    public FactFields Like(Fact fact, StoryFileView sheet, Func<Newsroom.Register.TermId, string> name) => this with
    {
        Kind = fact.Kind, Unit = fact.Unit, Series = fact.Series, Form = fact.Form?.ToString() ?? "", Place = fact.PlaceId is { } place ? name(place) : "",
        InReturnFor = fact.InReturnFor?.ToString(CultureInfo.InvariantCulture) ?? "",
        Parties = [.. fact.Parties.Select(party => new PartyFields(party.Role.ToString(), name(party.TermId)))],
        Wordings = [.. Wordings.Select(wording => wording with { Detail = sheet.DetailIn(fact, wording.Edition) })],
        Other = fact.Number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The parties, with rows to add to them.</summary>
    public IReadOnlyList<PartyFields> PartyRows =>
        [.. Parties.Concat(Enumerable.Repeat(new PartyFields("", ""), Math.Max(LeastParties - Parties.Count, 2))).Take(MostParties)];
}
