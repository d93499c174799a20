using Kawaraban.Language.Evidence;
using Kawaraban.Language.Quantities;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Tests.Newsroom.Register;
using Xunit;

namespace Kawaraban.Tests.Newsroom.Proofing;

/// <summary>Drafts held against the story files.</summary>
public sealed class FiledFactsTests
{
    private static readonly Term _tolm = Entries.Both("Tolm", "トルム");

    [Fact]
    public void A_figure_that_was_superseded_is_found_and_the_newer_one_told()
    {
        var (old, newer) = (Count(1, 8000, Voucher.Author), Count(2, 11000, Voucher.Author));
        old.Acts.Add(Act(FactActKind.Superseded, 2));
        var finding = Assert.Single(Read("トルムの兵士は約8000人。", old, newer));
        Assert.Equal(("file-superseded", "約8000人"), (finding.Rule, finding.Excerpt));
        Assert.Equal(["約8000人", "トルムの兵士は11000人。"], finding.Arguments);
        Assert.Empty(Read("トルムの兵士は約1万1000人。", old, newer));
        Assert.Empty(Read("報道官は「トルムの兵士は約8000人だった」と述べた。", old, newer));
        Assert.Empty(Read("カルシアの兵士は約700人。", old, newer));
    }

    [Fact]
    public void A_figure_whose_successor_was_withdrawn_may_be_told_again()
    {
        var (old, newer) = (Count(1, 8000, Voucher.Author), Count(2, 11000, Voucher.Author));
        old.Acts.Add(Act(FactActKind.Superseded, 2));
        newer.Acts.Add(new FactAct { Kind = FactActKind.Withdrawn, At = DateTimeOffset.UnixEpoch, ByName = "Mara Lindqvist", Reason = "Misread." });

        Assert.Empty(Read("トルムの兵士は約8000人。", old, newer));
    }

    [Fact]
    public void A_disputed_figure_is_not_told_as_certain()
    {
        var (one, other) = (Count(1, 8000, Voucher.Official), Count(2, 11000, Voucher.Official));
        one.Acts.Add(Act(FactActKind.Disputed, 2));
        Assert.Equal(["file-disputed"], Read("トルムの兵士は約8000人。", one, other).Select(finding => finding.Rule));
        Assert.Equal(["file-disputed"], Read("トルムの兵士は約1万1000人。", one, other).Select(finding => finding.Rule));
        Assert.Empty(Read("国防省によると、トルムの兵士は約8000人。", one, other));
    }

    [Fact]
    public void A_figure_of_others_is_told_with_its_source()
    {
        Assert.Equal(["file-attribution"], Read("トルムの兵士は約8000人。", Count(1, 8000, Voucher.Official)).Select(finding => finding.Rule));
        Assert.Empty(Read("国防省によると、トルムの兵士は約8000人。", Count(1, 8000, Voucher.Official)));
        Assert.Empty(Read("トルムの兵士は約8000人。", Count(1, 8000, Voucher.Author)));
    }

    [Fact]
    public void What_is_done_to_a_file_is_heard_at_once()
    {
        var (reader, copy, fact) = (new Proofreader(Paper.Styles), Paper.Own(Paper.Block("トルムの兵士は約8000人。")), Count(1, 8000, Voucher.Official));
        Assert.Empty(Filed(reader, copy, new FiledFacts(1, [], WithheldWords.None)));
        Assert.Single(Filed(reader, copy, new FiledFacts(2, [FileOf(fact)], WithheldWords.None)));
    }

    [Fact]
    public void What_is_known_of_a_file_to_which_nothing_was_done_holds_beside_another()
    {
        var (reader, copy, bay) = (new Proofreader(Paper.Styles), Paper.Own(Paper.Block("トルムの兵士は約8000人。")), FileOf(Count(1, 8000, Voucher.Official)));
        var first = new FiledFacts(1, [bay], WithheldWords.None);
        Assert.Single(Filed(reader, copy, first));

        Assert.Single(Filed(reader, copy, new FiledFacts(2, [bay, FileOf(Count(1, 11000, Voucher.Official))], WithheldWords.None, first)));
        Assert.Empty(Filed(reader, copy, new FiledFacts(3, [FileOf(Count(1, 11000, Voucher.Official))], WithheldWords.None, first)));
    }

    [Fact]
    public void What_may_say_words_that_had_to_go_is_told_to_nobody_who_writes()
    {
        var (reader, copy, fact) = (new Proofreader(Paper.Styles), Paper.Own(Paper.Block("トルムの兵士は約8000人。")), Count(1, 8000, Voucher.Official));
        var struck = new WithheldWords(_ => DateTimeOffset.UnixEpoch);
        Assert.Empty(Filed(reader, copy, new FiledFacts(1, [FileOf(fact)], struck)));

        fact.Acts.Add(new FactAct { Kind = FactActKind.Worded, At = DateTimeOffset.UnixEpoch.AddDays(1), ByName = "Mara Lindqvist", By = new(Guid.CreateVersion7()), Reason = "ja = 誰の名前もない。" });
        Assert.Single(Filed(reader, copy, new FiledFacts(2, [FileOf(fact)], struck)));
    }

    private static IReadOnlyList<ProofFinding> Read(string text, params Fact[] facts) => Filed(new Proofreader(Paper.Styles), Paper.Own(Paper.Block(text)), new FiledFacts(1, [FileOf(facts)], WithheldWords.None));

    private static IReadOnlyList<ProofFinding> Filed(Proofreader reader, ProofCopy copy, FiledFacts files) =>
        [.. reader.Read(copy, new TermRegister(1, [_tolm]), Entries.Today, files).Where(finding => finding.Rule.StartsWith("file-", StringComparison.Ordinal))];

    private static StoryFile FileOf(params Fact[] facts)
    {
        var file = new StoryFile { Id = StoryFileId.New(), Key = "strait", CreatedAt = DateTimeOffset.UnixEpoch };
        file.Facts.AddRange(facts);
        return file;
    }

    private static Fact Count(int number, decimal count, Voucher voucher) => new()
    {
        Number = number, Kind = FactKind.Figure, Amount = new Amount(count, count, QuantityBound.About, "people"), Series = "soldiers",
        Parties = [new() { Role = PartyRole.Actor, TermId = _tolm.Id }],
        Wordings = [new() { EditionId = new("ja"), Text = $"トルムの兵士は{count}人。", Detail = "トルムの兵士" }],
        Evidence = [new() { Voucher = voucher, Strength = EvidenceStrength.Stated, Address = "https://tolm.example/", SeenOn = new DateOnly(2026, 11, 2) }],
    };

    private static FactAct Act(FactActKind kind, int other) => new() { Kind = kind, At = DateTimeOffset.UnixEpoch, ByName = "Mara Lindqvist", Reason = "Counted.", Other = other };
}
