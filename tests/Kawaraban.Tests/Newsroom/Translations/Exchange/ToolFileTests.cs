using Kawaraban.Newsroom.Translations.Exchange;

namespace Kawaraban.Tests.Newsroom.Translations.Exchange;

/// <summary>Files as translation tools give them back.</summary>
public sealed class ToolFileTests
{
    private const string Source = "A **bold** word. And [a link](https://example.org/).";

    [Theory]
    // Offers of a memory beside, the source segmented, markers of segments in the target.
    [InlineData("""
        <seg-source><mrk mtype="seg" mid="1">A <g id="1">bold</g> word.</mrk> <mrk mtype="seg" mid="2">And <g id="2">a link</g>.</mrk></seg-source>
        <target><mrk mtype="seg" mid="1"><g id="1">太い</g>語。</mrk><mrk mtype="seg" mid="2"><g id="2">リンク</g>も。</mrk></target>
        <alt-trans match-quality="80%"><source>A word.</source><target>古い語。</target></alt-trans>
        """)]
    // Codes that begin and end apart.
    [InlineData("""<target state="translated"><bpt id="1" rid="7">&lt;b&gt;</bpt>太い<ept id="9" rid="7">&lt;/b&gt;</ept>語。<bx id="2" rid="8"/>リンク<ex id="3" rid="8"/>も。</target>""")]
    [InlineData("""<target state="final" xml:lang="ja"><g id="1">太い</g><mrk mtype="x-term">語</mrk>。<g id="2">リンク</g>も。</target>""")]
    public async Task A_file_of_version_1_2_lands(string target) => Assert.Equal("**太い**語。[リンク](https://example.org/)も。", await LandedAsync(Old(target)));

    [Fact]
    public async Task Codes_may_stand_in_another_order() =>
        Assert.Equal("[リンク](https://example.org/)と**太い**語。", await LandedAsync(Old("""<target><g id="2">リンク</g>と<g id="1">太い</g>語。</target>""")));

    [Theory]
    [InlineData("<target state=\"needs-review-translation\">訳。</target>", LandingReason.NotFinished)]
    [InlineData("<target state=\"translated\" state-qualifier=\"leveraged-mt\">訳。</target>", LandingReason.NotFinished)]
    [InlineData("""<seg-source><mrk mtype="seg" mid="1">A.</mrk><mrk mtype="seg" mid="2">B.</mrk></seg-source><target><mrk mtype="seg" mid="1">訳。</mrk><mrk mtype="seg" mid="2"/></target>""", LandingReason.Partly)]
    public async Task What_a_tool_calls_a_guess_or_has_not_done_is_checked(string target, string reason) => Assert.Contains(reason, Assert.IsType<Landing.ToCheck>(await LandingAsync(Old(target))).Reasons);

    [Theory]
    // Split, with the space between that nobody touched.
    [InlineData("""
        <segment id="s1" state="translated"><source>A <pc id="1">bold</pc> word.</source><target><pc id="1">太い</pc>語。</target></segment>
        <ignorable><source> </source><target/></ignorable>
        <segment id="s2" state="final"><source>And <pc id="2">a link</pc>.</source><target><pc id="2">リンク</pc>も。</target></segment>
        """)]
    // In another order than in the source, the codes apart.
    [InlineData("""
        <segment state="translated"><source>A.</source><target order="2"><sc id="2"/>リンク<ec startRef="2"/>も。</target></segment>
        <segment state="reviewed"><source>B.</source><target order="1"><pc id="1">太い</pc><mrk id="m1" type="term">語</mrk>。</target></segment>
        """)]
    public async Task A_file_of_version_2_lands(string segments) => Assert.Equal("**太い**語。[リンク](https://example.org/)も。", await LandedAsync(New(segments)));

    [Fact]
    public async Task A_segment_without_a_translation_among_others_is_checked() =>
        Assert.Contains(LandingReason.Partly, Assert.IsType<Landing.ToCheck>(await LandingAsync(New("<segment state=\"translated\"><source>A.</source><target>訳。</target></segment><segment><source>B.</source></segment>"))).Reasons);

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><xliff version=\"1.2\"/>", 0)]
    [InlineData("<xliff version=\"1.2\">\n<file></xliff>", 2)]
    [InlineData("<html/>", 1)]
    [InlineData("<xliff version=\"3.0\"/>", 1)]
    [InlineData("", 0)]
    public async Task What_is_no_file_of_ours_is_refused_with_its_place(string file, int line) => Assert.Equal(line, Assert.IsType<ExchangeReading.Refused>(await Rows.ReadingAsync(file)).Line);

    [Fact]
    public async Task A_file_that_is_too_deep_is_refused() =>
        Assert.Contains("deep", Assert.IsType<ExchangeReading.Refused>(await Rows.ReadingAsync(string.Concat(Enumerable.Repeat("<g>", 20_000)))).Message, StringComparison.Ordinal);

    private static ExchangeRow Row { get; } = Rows.Row(Source, "");

    private static string Old(string target) => Rows.Write(ExchangeVersion.Xliff12, Row.Unit()).Replace("</source>", "</source>" + target, StringComparison.Ordinal);

    private static string New(string segments)
    {
        var file = Rows.Write(ExchangeVersion.Xliff21, Row.Unit());
        var (start, end) = (file.IndexOf("<segment", StringComparison.Ordinal), file.IndexOf("</unit>", StringComparison.Ordinal));
        return file[..start] + segments + file[end..];
    }

    private static async Task<Landing> LandingAsync(string file) => Landing.Of(Assert.Single(await Rows.ReadAsync(file)), Row);

    private static async Task<string> LandedAsync(string file) => Assert.IsType<Landing.InPlace>(await LandingAsync(file)).Text;
}
