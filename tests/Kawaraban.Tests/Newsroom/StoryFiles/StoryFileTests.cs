using Kawaraban.Language.Evidence;
using Kawaraban.Language.Quantities;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Tests.Newsroom.StoryFiles;

public sealed class StoryFileTests
{
    private readonly StoryFile _file = new() { Id = StoryFileId.New(), Key = "strait", CreatedAt = RandomFile.Noon };
    private int _minutes;

    public StoryFileTests()
    {
        Assert.Empty(_file.Enter(Figure(1, 8_000)));
        Assert.Empty(_file.Enter(Figure(2, 10_000)));
        Assert.Empty(_file.Enter(Fact(3, FactKind.Outlook)));
        Assert.Empty(_file.Enter(Fact(4, FactKind.Event)));
    }

    [Fact]
    public void Two_facts_that_contradict_are_both_kept()
    {
        Assert.Null(Do(1, FactActKind.Disputed, other: 2));

        Assert.Equal([FactState.Disputed, FactState.Disputed], [StateOf(1), StateOf(2)]);
    }

    [Fact]
    public void A_dispute_ends_when_one_of_the_two_stands_no_longer()
    {
        Do(1, FactActKind.Disputed, other: 2);

        Assert.Null(Do(2, FactActKind.Withdrawn));

        Assert.Equal([FactState.Asserted, FactState.Withdrawn], [StateOf(1), StateOf(2)]);
    }

    [Fact]
    public void What_is_superseded_may_still_be_withdrawn_and_nothing_else()
    {
        Assert.Null(Do(1, FactActKind.Superseded, other: 2));
        Assert.Equal((FactState.Superseded, 2), (StateOf(1), _file.Find(1)!.SupersededBy));

        Assert.Equal("ended", Do(1, FactActKind.Superseded, other: 2)?.Code);
        Assert.Equal("ended", Do(1, FactActKind.Disputed, other: 2)?.Code);
        Assert.Null(Do(1, FactActKind.Withdrawn));
        Assert.Equal("ended", Do(1, FactActKind.Withdrawn)?.Code);
    }

    [Fact]
    public void What_is_withdrawn_takes_nobodys_place_and_somebody_has_to_look_at_what_holds_again()
    {
        Do(1, FactActKind.Superseded, other: 2);
        Assert.False(_file.HoldsAgain(_file.Find(1)!));

        Assert.Null(Do(2, FactActKind.Withdrawn));

        Assert.Equal((FactState.Asserted, true), (StateOf(1), _file.HoldsAgain(_file.Find(1)!)));
        _minutes = 1;
        Assert.Null(Do(1, FactActKind.Evidenced));
        Assert.Equal((FactState.Asserted, false), (StateOf(1), _file.HoldsAgain(_file.Find(1)!)));
    }

    [Fact]
    public void What_takes_the_place_of_a_withdrawn_fact_takes_all_places_that_this_took()
    {
        _file.Enter(Figure(5, 12_000));
        Do(1, FactActKind.Superseded, other: 2);
        Do(2, FactActKind.Withdrawn);
        Assert.Equal(("again", "circle"), (Do(1, FactActKind.Superseded, other: 5)?.Code, Do(2, FactActKind.Superseded, other: 1)?.Code));
        Assert.Equal(2, _file.EndOf(_file.Find(1)!).Number);

        Assert.Null(Do(2, FactActKind.Superseded, other: 5));

        Assert.Equal([FactState.Superseded, FactState.Withdrawn, FactState.Asserted], [StateOf(1), StateOf(2), StateOf(5)]);
        Assert.Equal((5, 5), (_file.SuccessionOf(_file.Find(1)!)!.Other, _file.NewestOf(_file.Find(1)!).Number));
        Assert.Null(Do(5, FactActKind.Withdrawn));
        Assert.Equal([FactState.Asserted, FactState.Withdrawn, FactState.Withdrawn], [StateOf(1), StateOf(2), StateOf(5)]);
    }

    [Fact]
    public void An_outlook_is_open_again_where_the_event_that_showed_it_was_withdrawn()
    {
        Do(3, FactActKind.Settled, other: 4, outcome: OutlookState.Happened);

        Do(4, FactActKind.Withdrawn);

        Assert.Equal(OutlookState.Open, _file.OutlookOf(_file.Find(3)!));
    }

    [Fact]
    public void An_outlook_is_settled_and_can_be_opened_again()
    {
        Assert.Equal(OutlookState.Open, _file.OutlookOf(_file.Find(3)!));

        Assert.Null(Do(3, FactActKind.Settled, other: 4, outcome: OutlookState.Happened));
        Assert.Equal(OutlookState.Happened, _file.OutlookOf(_file.Find(3)!));

        Assert.Null(Do(3, FactActKind.Settled, outcome: OutlookState.Open));
        Assert.Equal(OutlookState.Open, _file.OutlookOf(_file.Find(3)!));
    }

    [Fact]
    public void What_is_taken_back_stays_and_counts_no_longer()
    {
        var fact = _file.Find(1)!;
        fact.Evidence.Add(Seen);
        var (first, second) = (fact.Evidence[0], fact.Evidence[1]);

        Assert.Null(TakeBack(1, evidence: 1));

        Assert.Equal([second], fact.RestsOn);
        Assert.Equal([first, second], fact.Evidence);
        Assert.Equal("ended", TakeBack(1, evidence: 1)?.Code);
        Assert.Null(TakeBack(1, evidence: 2));
        Assert.Equal((0, FactState.Asserted), (fact.RestsOn.Count, StateOf(1)));
        Assert.Contains(fact, PublicFile.Marked(_file, _ => PassageStanding.Live, WithheldWords.None));
        Assert.False(fact.LacksWordingIn(new("ja")));
    }

    [Theory]
    [InlineData(FactActKind.TakenBack, null, "why", "missing")]
    [InlineData(FactActKind.Withdrawn, 1, "why", "missing")]
    [InlineData(FactActKind.TakenBack, 0, "why", "unknown")]
    [InlineData(FactActKind.TakenBack, 2, "why", "unknown")]
    [InlineData(FactActKind.TakenBack, 1, " ", "reasonless")]
    public void A_taking_back_and_nothing_else_names_a_piece_that_there_is(FactActKind kind, int? evidence, string reason, string code)
    {
        var fault = _file.Do(_file.Find(1)!, new FactAct { Kind = kind, At = RandomFile.Noon, ByName = "Mara Lindqvist", Reason = reason, Evidence = evidence });

        Assert.Equal(code, fault?.Code);
    }

    [Fact]
    public void Whoever_added_the_last_piece_may_take_it_back()
    {
        var (mara, tomas, fact) = (new StaffId(Guid.CreateVersion7()), new StaffId(Guid.CreateVersion7()), _file.Find(1)!);
        Assert.False(fact.WasAddedLastBy(mara, 1));
        fact.Evidence.Add(Seen);
        Assert.Null(_file.Do(fact, new FactAct { Kind = FactActKind.Evidenced, At = RandomFile.Noon, ByName = "Mara Lindqvist", By = mara }));

        Assert.True(fact.WasAddedLastBy(mara, 2));
        Assert.False(fact.WasAddedLastBy(mara, 1) || fact.WasAddedLastBy(tomas, 2));
        fact.Evidence.Add(Seen);
        Assert.False(fact.WasAddedLastBy(mara, 2));
    }

    [Theory]
    [InlineData(FactActKind.Withdrawn, null, "", "reasonless")]
    [InlineData(FactActKind.Superseded, null, "why", "missing")]
    [InlineData(FactActKind.Superseded, 1, "why", "itself")]
    [InlineData(FactActKind.Superseded, 4, "why", "other-kind")]
    [InlineData(FactActKind.Disputed, 9, "why", "unknown")]
    [InlineData(FactActKind.Kept, 4, "", "no-commitment")]
    public void What_makes_no_sense_is_refused(FactActKind kind, int? other, string reason, string code)
    {
        var fault = _file.Do(_file.Find(1)!, new FactAct { Kind = kind, At = RandomFile.Noon, ByName = "Mara Lindqvist", Reason = reason, Other = other });

        Assert.Equal(code, fault?.Code);
        Assert.Empty(_file.Find(1)!.Acts);
    }

    [Fact]
    public void Nobody_does_anything_without_a_name() =>
        Assert.Equal("nameless", _file.Do(_file.Find(1)!, new FactAct { Kind = FactActKind.Withdrawn, At = RandomFile.Noon, ByName = " ", Reason = "why" })?.Code);

    [Fact]
    public void A_fact_without_evidence_is_not_entered() =>
        Assert.Contains(new FactFault("evidence", "unfounded"), _file.Enter(new Fact { Number = 9, Kind = FactKind.Question, Wordings = [Wording] }));

    [Fact]
    public void An_amount_fits_its_bound()
    {
        Assert.True(new Amount(10_000, null, QuantityBound.MoreThan, "").IsSound);
        Assert.False(new Amount(10_000, 12_000, QuantityBound.Exact, "").IsSound);
        Assert.False(new Amount(12, 10, QuantityBound.Range, "").IsSound);
    }

    private static FactWording Wording => new() { EditionId = new("en"), Text = "Said." };

    private static Fact Figure(int number, decimal value) => new()
    {
        Number = number, Kind = FactKind.Figure, Series = "soldiers", Amount = new Amount(value, value, QuantityBound.About, "people"), Wordings = [Wording], Evidence = [Seen],
    };

    private static Fact Fact(int number, FactKind kind) => new()
    {
        Number = number, Kind = kind, Wordings = [Wording], Evidence = [Seen],
        Time = new FactTime(RandomFile.Noon, RandomFile.Noon.AddDays(1), Kawaraban.Language.Times.TimePrecision.Day),
    };

    private static FactEvidence Seen => new() { Voucher = Voucher.Official, Strength = EvidenceStrength.Stated, Address = "https://nml.example/", SeenOn = new DateOnly(2026, 11, 3) };

    private FactState StateOf(int number) => _file.StateOf(_file.Find(number)!);

    private FactFault? TakeBack(int number, int evidence) =>
        _file.Do(_file.Find(number)!, new FactAct { Kind = FactActKind.TakenBack, At = RandomFile.Noon, ByName = "Mara Lindqvist", Reason = "It says something else.", Evidence = evidence });

    private FactFault? Do(int number, FactActKind kind, int? other = null, OutlookState? outcome = null) =>
        _file.Do(_file.Find(number)!, new FactAct { Kind = kind, At = RandomFile.Noon.AddMinutes(_minutes), ByName = "Mara Lindqvist", Reason = "why", Other = other, Outcome = outcome });
}
