using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language.Analysis;
using Kawaraban.Language.Search;
using Kawaraban.Tests.Specs;
using Xunit;

namespace Kawaraban.Tests.Language.Search;

public sealed class WordTermsTests
{
    private const string None = "–";

    public static TheoryData<SpecExample> Parts => Of("parts");

    public static TheoryData<SpecExample> Base => Of("base");

    public static TheoryData<SpecExample> Readings => Of("readings");

    public static TheoryData<SpecExample> AsReading => Of("as-reading");

    public static TheoryData<SpecExample> Normal => Of("normal");

    public static TheoryData<SpecExample> Finds => Of("finds");

    public static TheoryData<SpecExample> FindsNot => Of("finds-not");

    [Theory]
    [MemberData(nameof(Parts))]
    public void Parts_stand_beside_their_compound(SpecExample example) => Assert.Equal(example.Expected, Terms(example.Given, TermKind.Part));

    [Theory]
    [MemberData(nameof(Base))]
    public void Inflected_words_have_their_base(SpecExample example) => Assert.Equal(example.Expected, Terms(example.Given, TermKind.Base));

    [Theory]
    [MemberData(nameof(Readings))]
    public void Kanji_have_their_reading(SpecExample example) => Assert.Equal(example.Expected, Terms(example.Given, TermKind.Reading));

    [Theory]
    [MemberData(nameof(AsReading))]
    public void A_query_may_be_a_reading(SpecExample example) => Assert.Equal(example.Expected, WordTerms.AsReading(example.Given) ?? None);

    [Theory]
    [MemberData(nameof(Normal))]
    public void Spellings_share_a_form(SpecExample example) => Assert.Equal(example.Expected, Terms(example.Given, TermKind.Normal));

    [Theory]
    [MemberData(nameof(Finds))]
    public void Is_found(SpecExample example) => Assert.True(IsFound(example.Given, example.Expected));

    [Theory]
    [MemberData(nameof(FindsNot))]
    public void Is_not_found(SpecExample example) => Assert.False(IsFound(example.Given, example.Expected));

    [Fact]
    public void All_forms_of_a_word_have_its_position_and_place()
    {
        var terms = WordTerms.Of("ﾛｼｱが成田空港に");

        Assert.Equal(["ﾛｼｱ 0 0-3", "ロシア 0 0-3", "ロシア 0 0-3", "成田空港 2 4-8", "成田 2 4-6", "空港 2 6-8", "ナリタクウコウ 2 4-8"],
            terms.Select(term => $"{term.Text} {term.Position} {term.Place.Start}-{term.Place.End}"));
    }

    [Fact]
    public void A_name_of_the_register_is_found_by_its_reading()
    {
        var lexicon = Lexicon.Ipadic.With([new UserEntry("金正恩", "キムジョンウン", WordKind.Person)]);

        Assert.Contains(WordTerms.Of("金正恩総書記", lexicon), term => term is { Kind: TermKind.Reading, Text: "キムジョンウン", Place.Length: 3 });
    }

    [Fact]
    public void Terms_stand_in_the_text_in_order() => Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
    {
        var terms = WordTerms.Of(text);
        return terms.All(term => term.Text.Length > 0 && term.Place.Start >= 0 && term.Place.End <= text.Length)
            && terms.Zip(terms.Skip(1)).All(pair => pair.First.Position <= pair.Second.Position);
    }));

    private static TheoryData<SpecExample> Of(string kind) => SpecFile.Examples("language/terms.md", kind);

    private static string Terms(string text, TermKind kind)
    {
        var terms = WordTerms.Of(text).Where(term => term.Kind == kind).Select(term => term.Text).ToList();
        return terms.Count == 0 ? None : string.Join(' ', terms);
    }

    private static bool IsFound(string query, string text) =>
        IsFoundByWords(query, text)
        || WordTerms.AsReading(query) is { } reading && WordTerms.Of(text).Any(term => term.Kind == TermKind.Reading && term.Text == reading);

    /// <summary>Whether there is a place in the text where each word of the query has a form in common with the word there.</summary>
    private static bool IsFoundByWords(string query, string text)
    {
        var asked = WordTerms.Of(query).ToLookup(term => term.Position, term => term.Text);
        var words = WordTerms.Of(text).ToLookup(term => term.Position, term => term.Text);
        var first = asked.Min(word => word.Key);
        return words.Any(start => asked.All(word => words[start.Key + word.Key - first].Intersect(word).Any()));
    }
}
