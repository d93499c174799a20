using Kawaraban.Language.Analysis;
using Kawaraban.Tests.Specs;
using Xunit;

namespace Kawaraban.Tests.Language.Analysis;

public sealed class TokensSpecTests
{
    public static TheoryData<SpecExample> Cuts => SpecFile.Examples("language/tokens.md", "tokens");

    public static TheoryData<SpecExample> Features => SpecFile.Examples("language/tokens.md", "features");

    [Theory]
    [MemberData(nameof(Cuts))]
    public void Cuts_where_MeCab_does(SpecExample example) =>
        Assert.Equal(example.Expected, string.Join(" | ", Words.Of(example.Given).Select(token => token.Surface(example.Given).ToString())));

    [Theory]
    [MemberData(nameof(Features))]
    public void Knows_of_a_word_what_MeCab_does(SpecExample example)
    {
        var tokens = Words.Of(example.Given);

        Assert.Equal(example.Expected, string.Join(" | ", tokens.Select(token => tokens.Length == 1 ? FeaturesOf(token) : $"{token.Surface(example.Given)} {FeaturesOf(token)}")));
    }

    private static string FeaturesOf(Token token)
    {
        var columns = $"{token.PartOfSpeech},{token.Inflection.Type},{token.Inflection.Form}";
        return token.IsKnown ? $"{columns},{token.Base},{token.Reading},{token.Pronunciation}" : $"{columns},*";
    }
}
