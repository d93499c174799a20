using System.Globalization;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Newsroom.Translations.Machine;

namespace Kawaraban.Newsroom.Editions;

/// <summary>The paper in one language and market, read from its folder. Whatever differs between editions is here or in its words; never an <c>if</c> in code.</summary>
public sealed record Edition
{
    public required EditionId Id { get; init; }

    /// <summary>BCP 47, as in the <c>lang</c> of its pages.</summary>
    public required string Language { get; init; }

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    public required string Direction { get; init; }

    public required CultureInfo Locale { get; init; }
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>Where it stands among the editions; readers whose language no edition speaks get the first.</summary>
    public required int Order { get; init; }

    public required Masthead Masthead { get; init; }
    public required IReadOnlyList<Section> Sections { get; init; }
    public required DateForms Dates { get; init; }
    public required CreditForm Credit { get; init; }
    public required Typography Typography { get; init; }
    public required Words Words { get; init; }

    /// <summary>What its translations make of changes at their sources.</summary>
    public Treatments SourceChanges { get; init; } = new();
    /// <summary>Which drafts need a second person's word before their release.</summary>
    public ReviewRule Review { get; init; }

    /// <summary>The style that a machine is asked to write in.</summary>
    public MachineRegister Register { get; init; }

    /// <summary>Which translations tell readers that a machine had a part in them.</summary>
    public MachineNotice MachineNotice { get; init; }

    /// <summary>The edition's own style sheet: typefaces, measure, spacing.</summary>
    public required string StyleSheet { get; init; }

    /// <summary>The logo, an SVG drawing.</summary>
    public required string Logo { get; init; }

    public Section? Section(SectionId id) => Sections.FirstOrDefault(section => section.Id == id);

    /// <summary>The instant as the edition's clock shows it, zone named: 2026年11月20日 9:30（日本時間）.</summary>
    public string Moment(DateTimeOffset at) => Dates.Moment(at, Zone, Locale);

    public string Day(DateOnly day) => day.ToString(Dates.Day, Locale);

    public string Day(DateTimeOffset at) => Day(DayOf(at));

    public string Month(DateOnly day) => day.ToString(Dates.Month, Locale);

    /// <summary>The day of the edition's calendar in which the instant falls.</summary>
    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone).DateTime);

    /// <summary>The instants at which a day begins and ends where the edition is.</summary>
    public (DateTimeOffset From, DateTimeOffset To) Bounds(DateOnly day) => (StartOf(day), StartOf(day.AddDays(1)));

    /// <summary>The instant with the offset of the edition's zone, as machines read it.</summary>
    public DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Zone);

    /// <summary>The instant at which the edition's clock shows that: the first, where it shows it twice; null where the clock is put forward over it.</summary>
    public DateTimeOffset? InstantOf(DateTime shown)
    {
        var wall = DateTime.SpecifyKind(shown, DateTimeKind.Unspecified);
        if (Zone.IsInvalidTime(wall))
        {
            return null;
        }
        var offset = Zone.IsAmbiguousTime(wall) ? Zone.GetAmbiguousTimeOffsets(wall).Max() : Zone.GetUtcOffset(wall);
        return new DateTimeOffset(wall, offset).ToUniversalTime();
    }

    private DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        while (Zone.IsInvalidTime(midnight))
        {
            midnight = midnight.AddMinutes(15);
        }
        return new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight)).ToUniversalTime();
    }
}

/// <param name="Since">The year of the first number.</param>
public sealed record Masthead(string Name, string Tagline, int Since);

/// <param name="Weight">Points that the section adds to what a story is worth translating; may be below nought.</param>
public sealed record Section(SectionId Id, string Name, double Weight = 0);

/// <summary>How lines are set, beyond what a style sheet can say.</summary>
/// <param name="PhraseBreaks">Headlines get break opportunities between phrases, for scripts without spaces.</param>
/// <param name="VerticalReading">Readers may turn an article into vertical lines.</param>
/// <param name="ListSeparator">Between names in a byline.</param>
/// <param name="Dateline">Format of a dateline, <c>{0}</c> the place.</param>
public sealed record Typography(bool PhraseBreaks, bool VerticalReading, string ListSeparator, string Dateline);
