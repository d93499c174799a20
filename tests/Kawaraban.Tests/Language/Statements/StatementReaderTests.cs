using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language;
using Kawaraban.Language.Evidence;
using Kawaraban.Language.Statements;
using Kawaraban.Language.Times;
using Kawaraban.Tests.Specs;
using Xunit;

namespace Kawaraban.Tests.Language.Statements;

public sealed class StatementReaderTests
{
    private const string Spec = "language/statements.md";

    private static readonly TimeReference _march = TimeReference.Parse("2026-03-12", TimeZoneInfo.Utc)!;

    private static readonly string[] _words =
    [
        "国防省", "首相は", "13日、", "によると、", "と述べた", "とみられる", "供与し", "が、", "約束した", "。", "、", "2031年まで", "100人", "報じた。", "「", "」", "こと",
        "the ministry ", "said ", "according to ", "on Monday ", "have ", "been ", "sent ", "and ", "but ", "when ", "in 2019 ", ", ", ". ", "; ", "promised ", "to ", "sanctions ", "\uD842", "\n", "’s ",
    ];

    public static TheoryData<SpecExample> Japanese => SpecFile.Examples(Spec, "ja");

    public static TheoryData<SpecExample> English => SpecFile.Examples(Spec, "en");

    [Theory]
    [MemberData(nameof(Japanese))]
    public void Reads_Japanese_as_the_spec_says(SpecExample example) => AssertReads(example, TextLanguage.Japanese);

    [Theory]
    [MemberData(nameof(English))]
    public void Reads_English_as_the_spec_says(SpecExample example) => AssertReads(example, TextLanguage.English);

    [Fact]
    public void Clauses_lie_in_the_text_one_after_the_other_whatever_it_says() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(Gen.OneOf(Reports(), Texts.Any.Generator)), text =>
            AreInOrder(text, TextLanguage.Japanese) && AreInOrder(text, TextLanguage.English)));

    [Fact]
    public void A_sentence_without_end_is_read_up_to_a_limit() =>
        Assert.All(StatementReader.In(string.Concat(Enumerable.Repeat("he sold it and ", 2_000)), TextLanguage.English, _march), statement => Assert.True(statement.Range.End <= 2_000));

    private static Gen<string> Reports() => Gen.Elements(_words).ListOf().Select(words => string.Concat(words));

    private static void AssertReads(SpecExample example, TextLanguage language) =>
        Assert.Equal(example.Expected, string.Join("; ", StatementReader.In(example.Given, language, _march).Where(statement => !statement.IsRest).Select(statement => Written(example.Given, statement))));

    private static string Written(string text, Statement statement)
    {
        var time = statement.Time is { } told ? $" {(statement.IsDated ? "on" : "about")} {told.Value}" : "";
        var strength = statement.Strength == EvidenceStrength.Stated ? "" : " " + statement.Strength.ToString().ToLowerInvariant();
        var voucher = statement.Voucher is { } source ? " by " + source.Of(text) : "";
        return $"{statement.Predicate.Of(text)} = {statement.Deed.ToString().ToLowerInvariant()}{(statement.IsNegated ? " not" : "")}{time}{strength}{voucher}";
    }

    private static bool AreInOrder(string text, TextLanguage language)
    {
        var end = 0;
        foreach (var statement in StatementReader.In(text, language, _march))
        {
            var isInside = statement.Range.Start >= end && statement.Range.End <= text.Length && statement.Predicate.Length > 0
                && (statement.IsRest || statement.Range.Start <= statement.Predicate.Start && statement.Predicate.End <= statement.Range.End)
                && statement.Voucher is not { Length: <= 0 } && statement.Voucher is not { Start: < 0 } && !(statement.Voucher?.End > text.Length);
            if (!isInside)
            {
                return false;
            }

            end = statement.Range.End;
        }

        return true;
    }
}
