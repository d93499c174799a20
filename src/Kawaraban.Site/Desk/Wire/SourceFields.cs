using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake.Sources;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Wire;

/// <summary>A source as its form shows and sends it.</summary>
public sealed record SourceFields
{
    public string Name { get; init; } = "";
    public SourceKind Kind { get; init; }
    public string Address { get; init; } = "";
    public string Section { get; init; } = "";
    public string Language { get; init; } = "";
    public string Credit { get; init; } = "";
    public int? Interval { get; init; } = IntakeSource.UsualInterval;
    public string Words { get; init; } = "";
    public string Categories { get; init; } = "";
    public string Subjects { get; init; } = "";
    public string NotWords { get; init; } = "";
    public int? MaxUrgency { get; init; }
    public bool BringsPictures { get; init; } = true;
    public bool ReleasesAtOnce { get; init; }

    public static SourceFields Of(IntakeSource source) => new()
    {
        Name = source.Name, Kind = source.Kind, Address = source.Address, Section = source.Section?.Value ?? "", Language = source.Language ?? "", Credit = source.Credit,
        Interval = source.IntervalMinutes, Words = source.Words, Categories = source.Categories, Subjects = source.Subjects, NotWords = source.NotWords,
        MaxUrgency = source.MaxUrgency, BringsPictures = source.BringsPictures, ReleasesAtOnce = source.ReleasesAtOnce,
    };

    public static SourceFields Of(IFormCollection form) => new()
    {
        Name = form.Text("name"), Kind = FormFields.OneOf<SourceKind>(form.Text("kind")) ?? SourceKind.Feed, Address = form.Text("address"),
        Section = form.Text("section"), Language = form.Text("language"), Credit = form.Text("credit"), Interval = form.Number("interval"),
        Words = Lines(form, "words"), Categories = Lines(form, "categories"), Subjects = Lines(form, "subjects"), NotWords = Lines(form, "not-words"),
        MaxUrgency = form.Number("urgency"), BringsPictures = form.Text("pictures") == "yes", ReleasesAtOnce = form.Text("at-once") == "yes",
    };

    /// <summary>What is wrong, each as the word <c>desk.wire.wrong.…</c>.</summary>
    public IEnumerable<string> Wrong(Edition paper)
    {
        if (Name.Length is 0 or > IntakeSource.MaxName)
        {
            yield return "name";
        }
        if (!IsAddress)
        {
            yield return Kind == SourceKind.Folder ? "folder" : "address";
        }
        if (Section.Length > 0 && paper.Section(new SectionId(Section)) is null)
        {
            yield return "section";
        }
        if (Language.Length > 0 && !LanguageTag.IsValid(Language))
        {
            yield return "language";
        }
        if (Interval is not (>= IntakeSource.ShortestInterval and <= IntakeSource.LongestInterval))
        {
            yield return "interval";
        }
        if (Credit.Length > IntakeSource.MaxName || new[] { Words, Categories, Subjects, NotWords }.Any(list => list.Length > 8_000) || MaxUrgency is < 1 or > 9)
        {
            yield return "rule";
        }
    }

    public IntakeSource ToSource(Edition paper, Seat seat, DateTimeOffset now)
    {
        var source = new IntakeSource
        {
            Id = IntakeSourceId.New(), EditionId = paper.Id, Kind = Kind, Name = Name, Address = Address, CreatedAt = now, CreatedBy = seat.Staff, DueAt = now,
        };
        PutInto(source, seat);
        return source;
    }

    /// <summary>Whether what comes is released at once, owners alone say; what an owner said stays when an editor saves.</summary>
    public void PutInto(IntakeSource source, Seat seat)
    {
        (source.Name, source.Address, source.Section, source.Language) = (Name, Address, Section.Length > 0 ? new SectionId(Section) : null, Language.Length > 0 ? Language : null);
        (source.Credit, source.IntervalMinutes, source.BringsPictures) = (Credit, Interval ?? IntakeSource.UsualInterval, BringsPictures);
        (source.Words, source.Categories, source.Subjects, source.NotWords, source.MaxUrgency) = (Words, Categories, Subjects, NotWords, MaxUrgency);
        source.ReleasesAtOnce = seat.Owns ? ReleasesAtOnce : source.ReleasesAtOnce;
    }

    private bool IsAddress => Kind == SourceKind.Folder ? DropFolders.IsValid(Address) : IsWeb(Address);

    internal static bool IsWeb(string address) => address.Length <= IntakeSource.MaxAddress && Newsroom.Stories.Address.IsSafe(address)
        && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https");

    private static string Lines(IFormCollection form, string name) => form.Text(name).ReplaceLineEndings("\n");
}
