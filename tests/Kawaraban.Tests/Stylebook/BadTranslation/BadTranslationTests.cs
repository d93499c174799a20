using Kawaraban.Stylebook;
using Xunit;

namespace Kawaraban.Tests.Stylebook.BadTranslation;

/// <summary>A bad translation with forty planted defects: each is found where it is, and the mended text has nothing that must or should be changed.</summary>
public sealed class BadTranslationTests
{
    private static readonly BadArticle _article = BadArticle.Read();

    [Fact]
    public void There_are_forty_defects_of_many_kinds()
    {
        var rules = _article.Rows.SelectMany(row => row.Defects).Select(defect => defect.Rule).ToList();

        Assert.Equal(40, rules.Count);
        Assert.True(rules.Distinct().Count() >= 35, $"{rules.Distinct().Count()} kinds");
        Assert.Equal(9, rules.Distinct().Count(rule => rule.StartsWith("source-", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_defect_is_found_where_it_is()
    {
        var findings = _article.Findings(row => row.Bad).ToList();

        Assert.Equal("", string.Join('\n', _article.Rows.Index().SelectMany(row => row.Item.Defects
            .Where(defect => !findings.Exists(found => found.Row == row.Index && Tells(found.Finding, row.Item, defect)))
            .Select(defect => $"row {row.Index + 1}: {defect.Rule} at {defect.At}"))));
    }

    [Fact]
    public void The_mended_text_has_nothing_that_must_or_should_be_changed() =>
        Assert.Equal("", string.Join('\n', _article.Findings(row => row.Mended).Where(found => found.Finding.Severity != Severity.Note)
            .Select(found => $"row {found.Row + 1}: {found.Finding.Message.Key} {string.Join(", ", found.Finding.Message.Arguments)}")));

    private static bool Tells(Finding finding, PlantedRow row, PlantedDefect defect)
    {
        var isOfSource = defect.Side == "source";
        var start = (isOfSource ? row.Source : row.Bad).IndexOf(defect.At, StringComparison.Ordinal);
        var place = isOfSource ? finding.SourcePlace : finding.Side == FindingSide.Target ? finding.Place : null;
        return finding.Rule.Name == defect.Rule && place is { } told && told.Start < start + defect.At.Length && told.End > start;
    }
}
