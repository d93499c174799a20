using Kawaraban.Language;
using Kawaraban.Language.Times;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Proposals;
using Kawaraban.Newsroom.StoryFiles.Proposals.Matching;
using Kawaraban.Tests.Newsroom.Register;
using Xunit;

namespace Kawaraban.Tests.Newsroom.StoryFiles.Proposals;

public sealed class ProposedFactTests
{
    private static readonly Term _karsia = Entries.Both("Karsia", "カルシア");
    private static readonly Term _dravia = Entries.Both("Dravia", "ドラビア");
    private static readonly TermRegister _register = new(1, [_karsia, _dravia]);
    private static readonly BlockId _block = BlockId.New();
    private static readonly ArticleId _article = ArticleId.New();

    [Fact]
    public void An_exchange_has_who_gives_who_gets_and_its_sentence()
    {
        var fact = Assert.Single(In("It was cold. Karsia gave Dravia 40 tanks in March 2025. Nobody spoke."));
        Assert.Equal((FactKind.Exchange, "Karsia gave Dravia 40 tanks in March 2025."), (fact.Kind, fact.Quote));
        Assert.Equal([(PartyRole.Giver, _karsia.Id), (PartyRole.Receiver, _dravia.Id)], fact.Parties.Select(party => (party.Role, party.TermId)));
        Assert.Equal((40, ""), (fact.Amount?.Low, fact.Amount!.Unit));
    }

    [Fact]
    public void A_key_stays_as_long_as_the_sentence_reads_as_it_does_and_no_two_are_the_same()
    {
        var before = In("Karsia has 12 ships. Karsia has 12 ships.");
        Assert.Equal(2, before.Select(fact => fact.Key).Distinct().Count());
        Assert.Equal(before.Select(fact => fact.Key), In("It was cold. Karsia has 12 ships. Karsia has 12 ships.").Select(fact => fact.Key));
        Assert.Empty(before.Select(fact => fact.Key).Intersect(In("Dravia lost 12 ships.").Select(fact => fact.Key)));
        Assert.Empty(before.Select(fact => fact.Key).Intersect(In("Karsia has 13 ships. Karsia has 13 ships.").Select(fact => fact.Key)));
    }

    [Fact]
    public void A_fact_that_rests_on_a_sentence_answers_for_one_proposal_of_it()
    {
        var proposals = In("Karsia has 12 ships and 40 tanks.");
        var file = new StoryFile { Id = StoryFileId.New(), Key = "strait", CreatedAt = DateTimeOffset.UnixEpoch };
        file.Facts.Add(Resting(proposals[1]));
        var taken = Takings.Of(file, _article, proposals);
        Assert.Equal([(proposals[1].Key, 1)], taken.Select(pair => (pair.Key, pair.Value)));
        Assert.Empty(Takings.Of(file, ArticleId.New(), proposals));
    }

    [Theory]
    [InlineData("en", "Karsia has 12 ships.", "karsia-ships")]
    [InlineData("en", "Karsia has 12 cafés.", "")]
    [InlineData("ja", "カルシアにはEU市民1200人がいる。", "")]
    public void A_series_is_named_by_what_is_counted_or_by_nothing(string language, string text, string series) =>
        Assert.Equal(series, Assert.Single(In(text, TextLanguage.Parse(language))).Series);

    [Fact]
    public void What_breaks_a_commitment_is_found_as_the_event_that_it_became()
    {
        var proposal = Assert.Single(In("Dravia broke the truce in March 2025."));
        Assert.Equal((ProposalKind.Commitment, FactKind.Event), (proposal.Proposal.Kind, proposal.Kind));
        var shelf = new FactShelf(KnownFacts.Of([Resting(proposal)], new("en"), TextLanguage.English));
        Assert.Equal("1", Assert.Single(shelf.Matches(proposal.Proposal, proposal.Passage)).Fact.Key);
    }

    [Fact]
    public void What_differs_only_by_a_clock_put_forward_does_not_differ()
    {
        var london = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
        var proposal = Assert.Single(ProposedFact.In([(_block, new Passage("Karsia gave Dravia 40 tanks in March 2026.", TextLanguage.English, TimeReference.Parse("2026-04-12", london)!))], _register));
        var match = Assert.Single(new FactShelf(KnownFacts.Of([Resting(proposal)], new("en"), TextLanguage.English)).Matches(proposal.Proposal, proposal.Passage));
        Assert.Equal((MatchStanding.Repeats, 0), (match.Standing, match.Differences.Count));
    }

    private static List<ProposedFact> In(string text, TextLanguage? language = null) =>
        [.. ProposedFact.In([(_block, new Passage(text, language ?? TextLanguage.English, TimeReference.Parse("2026-03-12", TimeZoneInfo.Utc)!))], _register)];

    private static Fact Resting(ProposedFact on) => new()
    {
        Number = 1, Kind = on.Kind, Time = on.Time, Amount = on.Amount, Series = "tanks", Parties = [.. on.Parties], Wordings = [new() { EditionId = new("en"), Text = on.Quote }],
        Evidence = [new() { Voucher = on.Proposal.Voucher, Strength = on.Proposal.Strength, ArticleId = _article, BlockId = _block, VersionId = VersionId.New(), Quote = on.Quote }],
    };
}
