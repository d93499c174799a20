using System.Text.Json;
using System.Xml.Linq;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.House.Tests.Editions;

/// <summary>The folders of the editions, read as the program reads them.</summary>
public sealed class EditionFolderTests
{
    private static readonly Publication Paper = PublicationFolder.Read(Repository.Folder("editions"));

    private static readonly string[] Fields = ["order", "language", "direction", "locale", "timeZone", "masthead", "sections", "dates", "credit", "typography"];

    /// <summary>What an edition may say or leave to the program: machines in its translations, reviews, what changes at a source mean.</summary>
    private static readonly string[] Optional = ["machineNotice", "machineRegister", "review", "sourceChanges"];

    public static TheoryData<string> Editions => [.. Paper.Editions.Select(edition => edition.Id.Value)];

    [Fact]
    public void The_publication_says_who_it_is()
    {
        Assert.All([Paper.Name, Paper.Owner], Assert.NotEmpty);
        Assert.Contains('@', Paper.Contact);
    }

    [Fact]
    public void No_two_editions_stand_in_the_same_place() => Assert.Distinct(Paper.Editions.Select(edition => edition.Order));

    [Theory]
    [MemberData(nameof(Editions))]
    public void An_edition_has_the_fields_that_are_read_and_no_others(string edition)
    {
        using var json = JsonDocument.Parse(Repository.Read("editions", edition, "edition.json"));

        Assert.Equal(Fields, json.RootElement.EnumerateObject().Select(member => member.Name).Except(Optional));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void An_edition_has_a_masthead_and_sections_with_names_of_their_own(string id)
    {
        var edition = Paper.Find(id)!;

        Assert.All([edition.Masthead.Name, edition.Masthead.Tagline], Assert.NotEmpty);
        Assert.InRange(edition.Masthead.Since, 1600, 2026);
        Assert.NotEmpty(edition.Sections);
        Assert.Distinct(edition.Sections.Select(section => section.Id));
        Assert.Distinct(edition.Sections.Select(section => section.Name));
        Assert.All(edition.Sections, section => Assert.NotEmpty(section.Name.Trim()));
        Assert.All(edition.Sections, section => Assert.Matches("^[a-z]+(-[a-z]+)*$", section.Id.Value));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void The_locale_speaks_the_edition_s_language(string id)
    {
        var edition = Paper.Find(id)!;

        Assert.Equal(edition.Language.Split('-')[0], edition.Locale.TwoLetterISOLanguageName);
        Assert.Equal(id.Split('-')[0], edition.Language.Split('-')[0]);
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_moment_names_the_edition_s_zone(string id)
    {
        var edition = Paper.Find(id)!;
        var (winter, summer) = (new DateTimeOffset(2026, 1, 15, 12, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 7, 15, 12, 0, 0, TimeSpan.Zero));

        Assert.All([winter, summer], at => Assert.True(edition.Moment(at).Length > edition.Local(at).ToString(edition.Dates.DateTime, edition.Locale).Length, "the zone is not said"));
        Assert.Contains("2026", edition.Day(winter), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void The_logo_is_a_drawing_that_runs_and_fetches_nothing(string id)
    {
        var logo = XDocument.Parse(Paper.Find(id)!.Logo);

        Assert.Equal("svg", logo.Root!.Name.LocalName);
        Assert.DoesNotContain(logo.Descendants(), element => element.Name.LocalName is "script" or "foreignObject" or "image");
        Assert.DoesNotContain(logo.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || (attribute.Name.LocalName == "href" && !attribute.Value.StartsWith('#')));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void The_typography_fetches_nothing(string id)
    {
        var sheet = Paper.Find(id)!.StyleSheet;

        Assert.DoesNotContain("@import", sheet, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", sheet, StringComparison.OrdinalIgnoreCase);
    }
}
