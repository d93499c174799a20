using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language;
using Kawaraban.Language.Evidence;
using Kawaraban.Language.Statements;
using Kawaraban.Language.Times;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Proposals;
using Kawaraban.Tests.Language;
using Kawaraban.Tests.Newsroom.Register;
using Xunit;

namespace Kawaraban.Tests.Newsroom.StoryFiles.Proposals;

public sealed class ProposalReaderTests
{
    private static readonly Term _karsia = Entries.Both("Karsia", "カルシア");
    private static readonly Term _dravia = Entries.Both("Dravia", "ドラビア");
    private static readonly TermRegister _register = new(1, [_karsia, _dravia]);
    private static readonly TimeReference _written = TimeReference.Parse("2026-03-12", TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo"))!;

    [Theory]
    [InlineData("en", "Karsia gave Dravia 40 tanks in March 2025, the defence ministry said.")]
    [InlineData("ja", "国防省によると、カルシアは2025年3月、ドラビアに戦車40両を供与した。")]
    public void An_exchange_has_its_parties_its_figure_its_time_and_who_vouches(string tag, string text)
    {
        var proposal = Assert.Single(ProposalReader.In(Of(tag, text), _register));
        Assert.Equal((ProposalKind.Exchange, Deed.Gives, "2025-03", EvidenceStrength.Stated, Voucher.Official), (proposal.Kind, proposal.Deed, proposal.Time?.Value, proposal.Strength, proposal.Voucher));
        Assert.Equal(40, proposal.Quantity?.Low);
        Assert.Equal(tag == "en" ? "tanks" : "戦車", proposal.Counted?.Of(text));
        Assert.Equal([(_karsia.Id, PartyPart.Actor), (_dravia.Id, PartyPart.Receiver)], proposal.Parties.Select(party => (party.Term, party.Part)));
    }

    [Theory]
    [InlineData("en", "Dravia received 40 tanks from Karsia.")]
    [InlineData("ja", "ドラビアはカルシアから戦車40両を受け取った。")]
    public void Who_receives_is_not_who_gives(string tag, string text) =>
        Assert.Equal(
            [(_dravia.Id, PartyPart.Receiver), (_karsia.Id, PartyPart.Actor)],
            ProposalReader.In(Of(tag, text), _register)[0].Parties.OrderBy(party => party.Term == _karsia.Id).Select(party => (party.Term, party.Part)));

    [Theory]
    [InlineData("en", "The minister, 51, was in Ostrel for three days.", 0)]
    [InlineData("en", "The port is closed, two officials said.", 0)]
    [InlineData("ja", "社長（51）は3日間、首都にいた。", 0)]
    [InlineData("ja", "条約の第4条で定める。", 0)]
    [InlineData("en", "Karsia has 12 ships.", 1)]
    public void Ages_lengths_of_time_ranks_and_nameless_sources_are_no_figures(string tag, string text, int figures) =>
        Assert.Equal(figures, ProposalReader.In(Of(tag, text)).Count(proposal => proposal.Kind == ProposalKind.Figure));

    [Fact]
    public void What_lies_ahead_is_an_outlook() =>
        Assert.Equal(ProposalKind.Outlook, Assert.Single(ProposalReader.In(Of("en", "The bridge will open on 1 May."))).Kind);

    [Fact]
    public void Relative_days_are_counted_in_the_editions_zone() =>
        Assert.Equal(new DateTimeOffset(2026, 3, 11, 0, 0, 0, TimeSpan.FromHours(9)), Assert.Single(ProposalReader.In(Of("ja", "船は11日に沈没した。"))).Time?.From);

    [Fact]
    public void The_same_day_is_the_one_that_the_paragraph_before_named()
    {
        var read = ProposalReader.InOrder([Of("ja", "議会は9日、協定を承認した。"), Of("ja", "カルシアは同日、橋を閉じた。")]).ToList();
        Assert.Equal(["2026-03-09"], read[1].Select(proposal => proposal.Time?.Value));
        Assert.Equal(["2026-03-12"], ProposalReader.In(Of("ja", "カルシアは同日、橋を閉じた。")).Select(proposal => proposal.Time?.Value));
    }

    [Fact]
    public void The_same_day_is_none_of_history()
    {
        var read = ProposalReader.InOrder([Of("ja", "被害は2011年3月11日の震災以来だ。"), Of("ja", "カルシアは同日、橋を閉じた。")]).ToList();
        Assert.Equal(["2026-03-12"], read[1].Select(proposal => proposal.Time?.Value));
    }

    [Theory]
    [InlineData("罪を認めた。")]
    [InlineData("非を認めた。")]
    [InlineData("死を確認した。")]
    public void A_text_may_begin_with_what_is_admitted(string text) => Assert.Empty(ProposalReader.In(Of("ja", text)));

    [Fact]
    public void Two_days_over_the_end_of_a_month_end_no_earlier_than_they_begin() =>
        Assert.All(ProposalReader.In(Of("ja", "北部では6月30、1両日に8人が死亡した。")).Select(proposal => proposal.Time), time => Assert.True(!time.HasValue || time.Value.From < time.Value.To));

    [Fact]
    public void A_night_that_is_over_is_not_to_come() =>
        Assert.Equal([ProposalKind.Event], ProposalReader.In(Of("ja", "10月8日未明、列車が脱線した。")).Select(proposal => proposal.Kind));

    [Theory]
    [InlineData("新規約500人が加わった。")]
    [InlineData("加盟約190カ国が集まった。")]
    public void About_stands_behind_any_word(string text) =>
        Assert.Equal(Kawaraban.Language.Quantities.QuantityBound.About, ProposalReader.In(Of("ja", text))[0].Quantity?.Bound);

    [Fact]
    public void A_noun_that_ends_with_about_is_none() =>
        Assert.Equal(["412", "~300"], ProposalReader.In(Of("ja", "契約412件と約300人を調べた。")).Select(proposal => (proposal.Quantity?.Bound == Kawaraban.Language.Quantities.QuantityBound.About ? "~" : "") + $"{proposal.Quantity?.Low:0}"));

    [Fact]
    public void Proposals_lie_in_the_text_whatever_it_says()
    {
        var stories = MarkedStory.Of(TextLanguage.English).Concat(MarkedStory.Of(TextLanguage.Japanese)).SelectMany(story => story.Passages).Select(passage => passage.Text).ToArray();
        var mutated = Gen.Elements(stories).SelectMany(text => Gen.Choose(0, text.Length).SelectMany(at => Texts.Any.Generator.Select(noise => text.Insert(at, noise)[(at / 3)..])));
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(mutated), text => LiesInside(text, "en") && LiesInside(text, "ja")));
    }

    [Fact]
    public void A_passage_gets_a_bounded_number() =>
        Assert.Equal(ProposalReader.MostProposals, ProposalReader.In(Of("en", string.Concat(Enumerable.Repeat("It has 12 ships. ", 2_000)))).Count);

    private static Passage Of(string tag, string text) => new(text, TextLanguage.Parse(tag), _written);

    private static bool LiesInside(string text, string tag) => ProposalReader.In(Of(tag, text), _register).All(proposal =>
        IsIn(text, proposal.Range) && IsIn(text, proposal.Words) && IsIn(text, proposal.Counted) && IsIn(text, proposal.Source) && proposal.Parties.All(party => IsIn(text, party.Range)));

    private static bool IsIn(string text, TextRange? range) => range is not { } place || place.Start >= 0 && place.Length > 0 && place.End <= text.Length;
}
