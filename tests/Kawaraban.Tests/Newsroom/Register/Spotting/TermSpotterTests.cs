using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Register.Spotting;
using Kawaraban.Tests.Language;
using Kawaraban.Tests.Specs;
using Xunit;
using static Kawaraban.Tests.Newsroom.Register.Entries;

namespace Kawaraban.Tests.Newsroom.Register.Spotting;

public sealed class TermSpotterTests
{
    public static TheoryData<SpecExample> Japanese => SpecFile.Examples("register/spotting.md", "japanese");

    public static TheoryData<SpecExample> English => SpecFile.Examples("register/spotting.md", "english");

    public static TheoryData<SpecExample> Phrases => SpecFile.Examples("register/spotting.md", "phrases");

    [Theory]
    [MemberData(nameof(Japanese))]
    public void Finds_Japanese_names_as_the_spec_says(SpecExample example) => Assert.Equal(example.Expected, Found(example.Given, Ja, TermKind.Place));

    [Theory]
    [MemberData(nameof(English))]
    public void Finds_English_names_as_the_spec_says(SpecExample example) => Assert.Equal(example.Expected, Found(example.Given, En, TermKind.Place));

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Finds_phrases_as_the_spec_says(SpecExample example) => Assert.Equal(example.Expected, Found(example.Given, En, TermKind.Phrase));

    [Fact]
    public void Two_terms_of_one_name_are_both_found_there()
    {
        var spotter = new TermSpotter([Of(TermKind.Person, Name(En, "Haern")), Of(TermKind.Place, Name(En, "Haern"))], En);

        Assert.Equal([TermKind.Person, TermKind.Place], spotter.In("In Haern.").Select(mention => mention.Term.Kind));
    }

    [Fact]
    public void A_form_stands_as_its_name_did_on_the_day()
    {
        var moved = Of(
            TermKind.Place,
            new TermName { Language = En, Form = "Old Selden", Forbidden = "Seldon" },
            new TermName { Language = En, Form = "Selden", Since = new DateOnly(2020, 1, 1) });
        var mention = Assert.Single(new TermSpotter([moved], En).In("to Old Selden"));

        Assert.Equal(FormStanding.Outdated, mention.StandingAt(En, Today));
        Assert.Equal(FormStanding.Approved, mention.StandingAt(En, new DateOnly(2019, 12, 31)));
    }

    [Fact]
    public void Whatever_the_text_mentions_lie_in_it_apart_and_in_order()
    {
        var spotters = new[] { En, Ja }.Select(language => new TermSpotter([Of(TermKind.Phrase, Name(language, "a"), Name(language, "の"), Name(language, "日本"))], language)).ToArray();

        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text => spotters.All(spotter =>
        {
            var ranges = spotter.In(text).Select(mention => mention.Range).ToList();
            return ranges.All(range => range.Start >= 0 && range.End <= text.Length && range.Length > 0)
                && ranges.Zip(ranges.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
        })));
    }

    [Fact]
    public void A_long_text_without_a_single_space_ends()
    {
        var spotter = new TermSpotter([Of(TermKind.Place, Name(Ja, new string('ア', 100)))], Ja);

        Assert.Empty(spotter.In(new string('ア', 20_000)));
    }

    private static string Found(string given, TermLanguage language, TermKind kind)
    {
        var sides = given.Split(" @ ");
        var spotter = new TermSpotter(sides[0].Split(',').Select(name => Of(kind, Name(language, name.Trim()))), language);
        return spotter.In(sides[1]) is { Count: > 0 } mentions ? string.Join(", ", mentions.Select(mention => mention.Range.Of(sides[1]).Replace('\n', ' '))) : "-";
    }
}
