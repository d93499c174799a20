using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language;
using Kawaraban.Language.Evidence;
using Kawaraban.Tests.Specs;
using Xunit;

namespace Kawaraban.Tests.Language.Evidence;

public sealed class EvidenceMarkersTests
{
    private static readonly string[] _words =
    [
        "国防省", "首相は", "によると、", "と述べた", "とされる", "とみられる", "否定した", "していない", "「", "」", "。", "、", "という", "可能性が", "ある", "らしい", "そうだ",
        "the ministry ", "said ", "according to ", "reportedly ", "is believed to ", "denied ", "“", "”", ", ", ". ", "(", ")", "claims ", "by ", "not ", "may have ",
        "U.S. ", "Mr. ", "\uD842", "\n", "\u3000", "👍🏽",
    ];

    public static TheoryData<SpecExample> Japanese => SpecFile.Examples("language/evidence.md", "ja");

    public static TheoryData<SpecExample> English => SpecFile.Examples("language/evidence.md", "en");

    [Theory]
    [MemberData(nameof(Japanese))]
    public void Finds_in_Japanese_what_the_spec_says(SpecExample example) => AssertFinds(example, TextLanguage.Japanese);

    [Theory]
    [MemberData(nameof(English))]
    public void Finds_in_English_what_the_spec_says(SpecExample example) => AssertFinds(example, TextLanguage.English);

    [Fact]
    public void Markers_stand_in_the_text_in_order() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(Gen.OneOf(Reports(), Texts.Any.Generator)), text =>
            AreInOrder(text, TextLanguage.Japanese) && AreInOrder(text, TextLanguage.English)));

    private static Gen<string> Reports() => Gen.Elements(_words).ListOf().Select(words => string.Concat(words));

    private static void AssertFinds(SpecExample example, TextLanguage language)
    {
        var found = EvidenceMarkers.In(example.Given, language).Select(marker => Written(example.Given, marker));
        Assert.Equal(example.Expected, string.Join("; ", found));
    }

    private static string Written(string text, EvidenceMarker marker) =>
        $"{marker.Range.Of(text)} = {marker.Strength.ToString().ToLowerInvariant()}{(marker.Source is { } source ? " by " + source.Of(text) : "")}";

    private static bool AreInOrder(string text, TextLanguage language)
    {
        var end = 0;
        foreach (var (range, _, source) in EvidenceMarkers.In(text, language))
        {
            if (range.Start < end || range.Length <= 0 || range.End > text.Length)
            {
                return false;
            }

            if (source is { } named && (named.Start < 0 || named.Length <= 0 || named.End > text.Length || named.Start < range.End && range.Start < named.End))
            {
                return false;
            }

            end = range.End;
        }

        return true;
    }
}
