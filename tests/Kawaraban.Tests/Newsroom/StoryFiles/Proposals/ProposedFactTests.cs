using Kawaraban.Language;
using Kawaraban.Language.Times;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Proposals;
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

    private static List<ProposedFact> In(string text) =>
        [.. ProposedFact.In([(_block, new Passage(text, TextLanguage.English, TimeReference.Parse("2026-03-12", TimeZoneInfo.Utc)!))], _register)];

    private static Fact Resting(ProposedFact on) => new()
    {
        Number = 1, Kind = on.Kind, Amount = on.Amount, Series = "tanks", Wordings = [new() { EditionId = new("en"), Text = on.Quote }],
        Evidence = [new() { Voucher = on.Proposal.Voucher, Strength = on.Proposal.Strength, ArticleId = _article, BlockId = _block, VersionId = VersionId.New(), Quote = on.Quote }],
    };
}
