using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language.Phrasing;
using Kawaraban.Tests.Specs;
using Xunit;

namespace Kawaraban.Tests.Language.Phrasing;

public sealed class PhrasesTests
{
    private const string NeverFirst = "、。，．・：；？！）」』】〉》〕］ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々〜…—％%";
    private const string NeverLast = "「『（【〈《〔［";

    public static TheoryData<SpecExample> Spec => SpecFile.Examples("language/phrases.md", "phrases");

    [Theory]
    [MemberData(nameof(Spec))]
    public void Breaks_where_the_spec_does(SpecExample example) =>
        Assert.Equal(example.Given, string.Join('|', Phrases.Of(example.Given.Replace("|", "", StringComparison.Ordinal))));

    [Fact]
    public void Joined_the_pieces_are_the_text() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text => string.Concat(Phrases.Of(text)) == text));

    [Fact]
    public void No_piece_is_empty() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text => Phrases.Of(text).All(piece => piece.Length > 0)));

    [Fact]
    public void No_line_begins_or_ends_with_what_it_must_not() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
        {
            var pieces = Phrases.Of(text);
            return pieces.Skip(1).All(piece => !NeverFirst.Contains(piece[0]))
                && pieces.SkipLast(1).All(piece => !NeverLast.Contains(piece[^1]));
        }));

    [Fact]
    public void An_empty_text_has_no_pieces() => Assert.Empty(Phrases.Of(""));
}
