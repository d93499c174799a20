using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language;
using Kawaraban.Language.Sentences;
using Kawaraban.Tests.Specs;
using Xunit;

namespace Kawaraban.Tests.Language.Sentences;

public sealed class SentenceRangesTests
{
    public static TheoryData<SpecExample> Japanese => SpecFile.Examples("language/sentences.md", "ja");

    public static TheoryData<SpecExample> English => SpecFile.Examples("language/sentences.md", "en");

    [Theory]
    [MemberData(nameof(Japanese))]
    public void Parts_Japanese_as_the_spec_does(SpecExample example) => AssertParts(example.Given, TextLanguage.Japanese);

    [Theory]
    [MemberData(nameof(English))]
    public void Parts_English_as_the_spec_does(SpecExample example) => AssertParts(example.Given, TextLanguage.English);

    [Theory]
    [InlineData("")]
    [InlineData(" \u3000\r\n")]
    public void White_space_holds_no_sentence(string text) => Assert.Empty(SentenceRanges.Of(text, TextLanguage.Japanese));

    [Fact]
    public void A_pair_too_far_apart_is_none()
    {
        var text = "「" + new string('あ', 600) + "。" + new string('い', 600) + "」";

        Assert.Equal(2, SentenceRanges.Of(text, TextLanguage.Japanese).Count);
    }

    [Fact]
    public void Nothing_is_lost_but_white_space() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text => Languages.All(language => LosesNothing(text, language))));

    [Fact]
    public void A_sentence_has_no_white_space_at_its_ends() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text => Languages.All(language =>
            SentenceRanges.Of(text, language).All(range => range.Length > 0 && range.Of(text) == range.Of(text).Trim()))));

    private static TextLanguage[] Languages => [TextLanguage.Japanese, TextLanguage.English];

    private static void AssertParts(string marked, TextLanguage language)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var sentences = SentenceRanges.Of(text, language).Select(range => range.Of(text));
        Assert.Equal(marked.Split('|').Select(part => part.Trim()), sentences);
    }

    private static bool LosesNothing(string text, TextLanguage language)
    {
        var end = 0;
        foreach (var range in SentenceRanges.Of(text, language))
        {
            if (range.Start < end || !string.IsNullOrWhiteSpace(text[end..range.Start]))
            {
                return false;
            }

            end = range.End;
        }

        return string.IsNullOrWhiteSpace(text[end..]);
    }
}
