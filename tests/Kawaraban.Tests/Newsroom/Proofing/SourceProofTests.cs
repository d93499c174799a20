using Kawaraban.Language;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.AgainstSource;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Tests.Newsroom.Register;
using Xunit;

namespace Kawaraban.Tests.Newsroom.Proofing;

public sealed class SourceProofTests
{
    private static readonly VersionId Version = VersionId.New();

    [Fact]
    public void A_finding_names_the_row_and_both_blocks_with_their_places()
    {
        var row = Row(["The harbour was closed.", "It carried **240** passengers."], ["港は閉鎖された。", "乗客は*250*人だった。"]);

        var finding = Assert.Single(Read([Row(["It rained."], ["雨だった。"]), row]));

        Assert.Equal((1, "source-quantity.differs"), (finding.Row, finding.Finding.Message.Key));
        Assert.Equal((row.Targets[1].Id, new TextRange(3, 4)), (finding.Target, finding.TargetPlace));
        Assert.Equal((row.Sources[1].Id, new TextRange(11, 14)), (finding.Source, finding.SourcePlace));
    }

    [Fact]
    public void What_was_left_out_is_found_unless_it_is_marked()
    {
        var row = Row(["The harbour was closed."], []);

        var finding = Assert.Single(Read([row]));

        Assert.Equal(("source-omission.nothing", FindingSide.Source, row.Sources[0].Id), (finding.Finding.Message.Key, finding.Finding.Side, finding.Source));
        Assert.Null(finding.Target);
        Assert.Empty(Read([row], [new Alignment { Id = Guid.NewGuid(), VersionId = Version, SourceVersionId = Version, SourceBlockId = row.Sources[0].Id }]));
    }

    [Fact]
    public void What_the_edition_wrote_itself_and_what_is_withheld_is_held_against_nothing()
    {
        var withheld = Row(["Three people were hurt."], ["4人がけがをした。"]);

        Assert.Empty(Read([Row([], ["4人がけがをした。"]), withheld with { Sources = [withheld.Sources[0] with { IsWithheld = true }] }]));
    }

    [Fact]
    public void Links_and_pictures_are_those_of_the_marks()
    {
        var rows = new[] { Row(["See [the report](https://example.org/r).", "!picture tower\nThe tower"], ["報告書を参照。", "!picture tower\n塔"]) };

        var finding = Assert.Single(Read(rows));

        Assert.Equal(("source-link.missing", new TextRange(4, 10)), (finding.Finding.Message.Key, finding.SourcePlace));
    }

    [Fact]
    public void Names_are_those_of_the_register()
    {
        var register = new TermRegister(1, [Entries.Both("Port Ellis", "ポート・エリス")]);

        var finding = Assert.Single(Read([Row(["Port Ellis was closed."], ["港は閉鎖された。"]), Row(["Port Ellis was closed."], ["ポート・エリスは閉鎖された。"])], register: register));

        Assert.Equal((0, "source-name.missing", "ポート・エリス"), (finding.Row, finding.Finding.Message.Key, finding.Finding.Message.Arguments[1]));
    }

    [Fact]
    public void A_term_that_one_row_renders_unlike_the_others_is_told_in_both_blocks_of_that_row()
    {
        ParallelRow[] rows =
        [
            Row([], ["編集部の注。"]),
            Row(["The Harbour Authority shut the port."], ["港湾管理局は港を閉じた。"]),
            Row(["It rained.", "Ships wait for the **Harbour Authority**."], ["雨だった。", "船は*港湾管理庁*を待つ。"]),
            Row(["Fees go to the Harbour Authority."], ["料金は港湾管理局に入る。"]),
        ];

        var finding = Assert.Single(ReadWhole(rows));

        Assert.Equal((2, "source-term.differs"), (finding.Row, finding.Finding.Message.Key));
        Assert.Equal((rows[2].Targets[1].Id, "港湾管理庁"), (finding.Target, finding.Excerpt));
        Assert.Equal((rows[2].Sources[1].Id, "Harbour Authority"), (finding.Source, finding.SourceExcerpt));
        Assert.Equal(["Harbour Authority", "港湾管理局", "港湾管理庁"], finding.Finding.Message.Arguments);
    }

    [Fact]
    public void What_is_withheld_is_no_evidence_of_how_a_term_is_rendered()
    {
        var rows = new[] { "港湾管理局は港を閉じた。", "船は港湾管理庁を待つ。", "料金は港湾管理局に入る。" }.Select(target => Row(["The Harbour Authority."], [target])).ToArray();

        Assert.NotEmpty(ReadWhole(rows));
        Assert.Empty(ReadWhole([rows[0] with { Sources = [rows[0].Sources[0] with { IsWithheld = true }] }, rows[1], rows[2]]));
    }

    [Fact]
    public void A_pack_says_which_rules_hold_and_how_much_each_matters()
    {
        var pack = StylePack.Read("""{ "source-quantity": "note", "source-link": "on" }"""u8.ToArray());

        var finding = Assert.Single(Read([Row(["Three people were not hurt."], ["4人が負傷した。"])], pack: pack));

        Assert.Equal(("source-quantity", Severity.Note), (finding.Finding.Rule.Name, finding.Finding.Severity));
    }

    [Fact]
    public void Languages_that_are_not_read_here_find_nothing() =>
        Assert.Empty(new SourceProof(AllRules, new TermRegister(1, []), "fr", "ja", Entries.Today).Of([Row(["Trois"], ["4人"])], []));

    private static StylePack AllRules { get; } = new([], [.. SourceRules.All.Select(rule => new ChosenSourceRule(rule, null))]);

    private static IReadOnlyList<SourceFinding> Read(IReadOnlyList<ParallelRow> rows, IReadOnlyList<Alignment>? alignments = null, TermRegister? register = null, StylePack? pack = null) =>
        new SourceProof(pack ?? AllRules, register ?? new TermRegister(1, []), "en-GB", "ja-JP", Entries.Today).Of(rows, alignments ?? []);

    private static IReadOnlyList<SourceFinding> ReadWhole(IReadOnlyList<ParallelRow> rows) => new SourceProof(AllRules, new TermRegister(1, []), "en-GB", "ja-JP", Entries.Today).OfWhole(rows);

    private static ParallelRow Row(string[] sources, string[] targets) => new(
        [.. sources.Select(text => new SourceBlock(BlockId.New(), Version, text))],
        [.. targets.Select(text => new Block { VersionId = Version, Id = BlockId.New(), Position = 0, Text = text, SavedAt = DateTimeOffset.UnixEpoch })]);
}
