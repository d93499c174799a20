using Kawaraban.Language.Characters;
using Kawaraban.Tests.Specs;
using Xunit;

namespace Kawaraban.Tests.Language.Characters;

public sealed class CharactersSpecTests
{
    private const WidthKinds LettersAndDigits = WidthKinds.Letters | WidthKinds.Digits;

    public static TheoryData<SpecExample> ToFull => Of("full");

    public static TheoryData<SpecExample> ToHalf => Of("half");

    public static TheoryData<SpecExample> HouseWidth => Of("house-width");

    public static TheoryData<SpecExample> Nfkc => Of("nfkc");

    public static TheoryData<SpecExample> SearchForm => Of("search-form");

    public static TheoryData<SpecExample> Hiragana => Of("hiragana");

    public static TheoryData<SpecExample> Katakana => Of("katakana");

    public static TheoryData<SpecExample> Expanded => Of("expanded");

    public static TheoryData<SpecExample> NewForm => Of("new-form");

    public static TheoryData<SpecExample> Form => Of("form");

    public static TheoryData<SpecExample> Level => Of("level");

    public static TheoryData<SpecExample> Runs => Of("runs");

    public static TheoryData<SpecExample> Count => Of("count");

    [Theory]
    [MemberData(nameof(ToFull))]
    public void Writes_in_full_width(SpecExample example) => Assert.Equal(example.Expected, Width.Full(example.Given));

    [Theory]
    [MemberData(nameof(ToHalf))]
    public void Writes_in_half_width(SpecExample example) => Assert.Equal(example.Expected, Width.Half(example.Given));

    [Theory]
    [MemberData(nameof(HouseWidth))]
    public void Writes_in_the_widths_of_the_house(SpecExample example) =>
        Assert.Equal(example.Expected, Width.Full(Width.Half(example.Given, LettersAndDigits), WidthKinds.Katakana));

    [Theory]
    [MemberData(nameof(Nfkc))]
    public void Folds_by_nfkc_alone(SpecExample example) =>
        Assert.Equal(example.Expected, NormalForm.Of(example.Given, Folds.None).Text);

    [Theory]
    [MemberData(nameof(SearchForm))]
    public void Folds_for_search(SpecExample example) =>
        Assert.Equal(example.Expected, NormalForm.Of(example.Given, Folds.Search).Text);

    [Theory]
    [MemberData(nameof(Hiragana))]
    public void Writes_in_hiragana(SpecExample example) => Assert.Equal(example.Expected, Kana.ToHiragana(example.Given));

    [Theory]
    [MemberData(nameof(Katakana))]
    public void Writes_in_katakana(SpecExample example) => Assert.Equal(example.Expected, Kana.ToKatakana(example.Given));

    [Theory]
    [MemberData(nameof(Expanded))]
    public void Writes_out_what_is_iterated(SpecExample example)
    {
        Assert.Equal(example.Expected, IterationMarks.Expand(example.Given));
        Assert.Equal(example.Expected, NormalForm.Of(example.Given, Folds.IterationMarks).Text);
    }

    [Theory]
    [MemberData(nameof(NewForm))]
    public void Writes_in_new_forms(SpecExample example) => Assert.Equal(example.Expected, KanjiForms.ToNew(example.Given));

    [Theory]
    [MemberData(nameof(Form))]
    public void Folds_variants_of_kanji(SpecExample example) => Assert.Equal(example.Expected, KanjiForms.Fold(example.Given));

    [Theory]
    [MemberData(nameof(Level))]
    public void Knows_the_level(SpecExample example) => Assert.Equal(example.Expected, Sign(KanjiLevels.Highest(example.Given)));

    [Theory]
    [MemberData(nameof(Runs))]
    public void Cuts_where_the_script_changes(SpecExample example)
    {
        var text = example.Given.Replace("|", "", StringComparison.Ordinal);

        Assert.Equal(example.Given, string.Join('|', ScriptRuns.Of(text).Select(run => run.Place.Of(text))));
    }

    [Theory]
    [MemberData(nameof(Count))]
    public void Counts_as_a_reader_does(SpecExample example) => Assert.Equal(example.Expected, $"{Graphemes.Count(example.Given)}");

    private static TheoryData<SpecExample> Of(string kind) => SpecFile.Examples("language/characters.md", kind);

    private static string Sign(KanjiLevel level) => level switch
    {
        KanjiLevel.None => "–",
        KanjiLevel.Secondary => "s",
        KanjiLevel.Unlisted => "x",
        _ => $"{(int)level}",
    };
}
