using Kawaraban.Language;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Trials;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Xunit;

namespace Kawaraban.Tests.Newsroom.Proofing.Trials;

public sealed class TrialTextTests
{
    private static readonly Block List = Of("- 橋\n- 港");
    private static readonly Block Last = Of("雨が**降った**。");
    private static readonly TrialText Text = new(new HeadText("", "見出し", "前文"), [List, Last]);

    [Fact]
    public void Every_field_that_says_something_and_every_block_begins_a_line() => Assert.Equal("見出し\n前文\n橋\n港\n雨が降った。", Text.Text);

    [Fact]
    public void It_is_measured_in_bytes() => Assert.Equal(System.Text.Encoding.UTF8.GetByteCount(Text.Text), Text.Bytes);

    [Fact]
    public void A_finding_has_its_place_in_the_whole_text()
    {
        var (start, length) = Text.PlaceOf(Found(new PlaceName(Last.Id, null), new TextRange(2, 3)));

        Assert.Equal("降った", Text.Text.Substring(start, length));
        Assert.Equal((5, 3), Text.LineOf(start));
    }

    [Fact]
    public void What_only_the_source_says_stands_where_its_row_begins()
    {
        Assert.Equal((7, 0), Text.PlaceOf(Found(new PlaceName(List.Id, null), null)));
        Assert.Equal((0, 0), Text.PlaceOf(Found(null, null)));
        Assert.Equal((1, 1), Text.LineOf(0));
    }

    private static Block Of(string written) => new() { VersionId = VersionId.New(), Id = BlockId.New(), Position = 1, Text = written, SavedAt = default };

    private static ProofFinding Found(PlaceName? place, TextRange? range) =>
        new() { Rule = "a-rule", Case = "a-rule.found", Arguments = [], Severity = ProofSeverity.Note, Place = place, Range = range };
}
