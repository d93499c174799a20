using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language.Evidence;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Tests.Newsroom.StoryFiles;

/// <summary>What readers may see, whatever was done to facts and whatever became of the articles.</summary>
public sealed class PublicFileTests
{
    [Fact]
    public void No_fact_is_published_without_evidence_in_a_live_passage_or_a_dated_outside_source() => Holds((file, standing) =>
        PublicFile.Of(file.File, standing, WithheldWords.None).Facts.All(fact => fact.Evidence.Count > 0 && fact.Evidence.All(evidence => IsLive(evidence, standing))));

    [Fact]
    public void All_that_stands_and_rests_on_something_readable_is_published() => Holds((file, standing) =>
    {
        var shown = PublicFile.Of(file.File, standing, WithheldWords.None).Facts.Select(fact => fact.Fact.Number).ToHashSet();
        return file.File.Facts.All(fact => shown.Contains(fact.Number) == (!fact.IsWithdrawn && fact.RestsOn.Any(evidence => IsLive(evidence, standing))));
    });

    [Fact]
    public void Killing_an_article_leaves_no_trace_of_what_it_alone_held() => Holds((file, standing) =>
    {
        foreach (var killed in file.Versions.Select(version => version.Article))
        {
            var after = PublicFile.Of(file.File, evidence => evidence.ArticleId == killed ? PassageStanding.Gone : standing(evidence), WithheldWords.None);
            var seen = after.Facts.SelectMany(fact => fact.Related.Select(link => link.Other).Append(fact.Fact)).ToList();
            if (after.Facts.SelectMany(fact => fact.Evidence).Any(evidence => evidence.ArticleId == killed)
                || seen.Exists(fact => fact.RestsOn.All(evidence => evidence.ArticleId == killed)))
            {
                return false;
            }
        }
        return true;
    });

    [Fact]
    public void Every_edition_has_the_same_facts_in_some_words() => Holds((file, standing) =>
        PublicFile.Of(file.File, standing, WithheldWords.None).Facts.All(fact => new[] { "en", "ja", "fr" }.All(edition => fact.Fact.WordingFor(new EditionId(edition)).Text.Length > 0)));

    [Fact]
    public void What_rests_on_a_corrected_passage_is_marked_for_the_desk() => Holds((file, standing) =>
    {
        var marked = PublicFile.Marked(file.File, standing, WithheldWords.None).ToHashSet();
        return file.File.Facts.All(fact => marked.Contains(fact)
            == (file.File.HoldsAgain(fact) || file.File.IsStanding(fact)
                && (fact.RestsOn.Count == 0 || fact.RestsOn.Any(evidence => !IsLive(evidence, standing) && standing(evidence) != PassageStanding.Awaited))));
    });

    [Fact]
    public void What_was_taken_back_is_to_readers_as_if_nobody_had_ever_added_it() => Holds((file, standing) =>
    {
        var bare = new StoryFile { Id = file.File.Id, Key = file.File.Key, CreatedAt = file.File.CreatedAt };
        bare.Facts.AddRange(file.File.Facts.Select(fact => new Fact
        {
            Number = fact.Number, Kind = fact.Kind, Evidence = [.. fact.RestsOn], Acts = [.. fact.Acts.Where(act => act.Kind != FactActKind.TakenBack)],
        }));
        var (shown, never) = (PublicFile.Of(file.File, standing, WithheldWords.None), PublicFile.Of(bare, standing, WithheldWords.None));
        return shown.Facts.Select(fact => (fact.Fact.Number, fact.State, fact.Outlook, fact.SupersededBy, fact.IsStated)).SequenceEqual(never.Facts.Select(fact => (fact.Fact.Number, fact.State, fact.Outlook, fact.SupersededBy, fact.IsStated)))
            && shown.Facts.SelectMany(fact => fact.Evidence).SequenceEqual(never.Facts.SelectMany(fact => fact.Evidence))
            && shown.Facts.SelectMany(fact => fact.Acts).SequenceEqual(never.Facts.SelectMany(fact => fact.Acts));
    });

    [Fact]
    public void Where_all_rests_on_something_that_readers_can_read_they_are_told_of_each_fact_what_the_desk_is() => Holds((file, _) =>
    {
        var shown = PublicFile.Of(file.File, _ => PassageStanding.Live, WithheldWords.None);
        return file.File.Facts.Exists(fact => !fact.IsWithdrawn && fact.RestsOn.Count == 0) || file.File.Facts.All(fact => shown.Find(fact.Number) is { } told
            ? (told.State, told.Outlook, told.SupersededBy) == (file.File.StateOf(fact), file.File.OutlookOf(fact), file.File.SuccessionOf(fact)?.Other)
              && told.Related.Where(link => link.How == FactActKind.Disputed).Select(link => link.Other).SequenceEqual(file.File.DisputedWith(fact))
            : file.File.StateOf(fact) == FactState.Withdrawn);
    });

    [Fact]
    public void A_dispute_is_seen_from_both_sides() => Holds((file, standing) =>
    {
        var shown = PublicFile.Of(file.File, standing, WithheldWords.None);
        return shown.Facts.All(fact => fact.Related.Where(link => link.How == FactActKind.Disputed)
            .All(link => shown.Find(link.Other.Number)!.Related.Any(back => back.How == FactActKind.Disputed && back.Other == fact.Fact)));
    });

    [Fact]
    public void What_is_told_of_a_fact_tells_of_no_other_that_readers_may_not_see() => Holds((file, standing) =>
    {
        var shown = PublicFile.Of(file.File, standing, WithheldWords.None);
        return shown.Facts.All(fact =>
            fact.Acts.All(act => act.Other is not { } other || shown.Find(other) is not null)
            && (fact.State == FactState.Superseded) == fact.Related.Any(link => link.How == FactActKind.Superseded)
            && (fact.State == FactState.Disputed) == fact.Related.Any(link => link.How == FactActKind.Disputed)
            && fact.State != FactState.Withdrawn && (fact.SupersededBy is not null) == (fact.State == FactState.Superseded));
    });

    [Fact]
    public void Places_are_taken_in_lines_that_end_whatever_is_superseded_and_withdrawn() => Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var (random, file) = (new Random(seed), Facts(FactKind.Question, 7));
        for (var i = 0; i < 40; i++)
        {
            file.Do(file.Facts[random.Next(7)], new FactAct
            {
                Kind = random.Next(3) == 0 ? FactActKind.Withdrawn : FactActKind.Superseded, At = RandomFile.Noon.AddMinutes(i), ByName = "Mara Lindqvist", Reason = "Counted anew.", Other = random.Next(1, 8),
            });
        }
        var shown = Shown(file, []);
        return file.Facts.All(fact =>
        {
            var line = file.Line(fact).Select(step => step.Successor).Prepend(fact).ToList();
            var told = shown.Find(fact.Number);
            return line.Distinct().Count() == line.Count
                && fact.Acts.Count(act => act.Kind == FactActKind.Superseded) <= 1
                && file.IsStanding(fact) == (!fact.IsWithdrawn && line.Skip(1).All(other => other.IsWithdrawn))
                && (told is null) == fact.IsWithdrawn && (told is null || told.State == file.StateOf(fact))
                && file.NewestOf(fact) is var newest && (newest == fact || file.IsStanding(newest));
        });
    }));

    [Fact]
    public void A_fact_holds_until_readers_may_see_what_took_its_place()
    {
        var file = Facts(FactKind.Question, 3);
        Act(file, 1, FactActKind.Superseded, 2);
        Assert.Equal((FactState.Asserted, null), Told(file, 1, hidden: [2]));
        Assert.Equal((FactState.Superseded, 2), Told(file, 1));

        Act(file, 2, FactActKind.Superseded, 3);
        Assert.Equal((FactState.Superseded, 2), Told(file, 1));
        Assert.Equal((FactState.Superseded, 3), Told(file, 1, hidden: [2]));
        Assert.Equal((FactState.Asserted, null), Told(file, 1, hidden: [2, 3]));
    }

    [Fact]
    public void A_fact_is_disputed_as_long_as_readers_know_of_nothing_that_took_either_place()
    {
        var file = Facts(FactKind.Question, 3);
        Act(file, 1, FactActKind.Disputed, 2);
        Act(file, 1, FactActKind.Superseded, 3);

        Assert.Equal((FactState.Superseded, 3), Told(file, 1));
        Assert.Equal((FactState.Asserted, null), Told(file, 2));
        Assert.Equal((FactState.Disputed, null), Told(file, 1, hidden: [3]));
        Assert.Equal((FactState.Disputed, null), Told(file, 2, hidden: [3]));
    }

    [Fact]
    public void What_became_of_an_outlook_is_told_with_the_event_that_shows_it()
    {
        var file = Facts(FactKind.Outlook, 3);
        Act(file, 1, FactActKind.Settled, null, OutlookState.NotHappened);
        Act(file, 1, FactActKind.Settled, 2, OutlookState.Happened);
        Act(file, 3, FactActKind.Settled, 2, OutlookState.Happened);

        Assert.Equal([OutlookState.Happened, OutlookState.Open, OutlookState.Happened], Outlooks(file));
        Assert.Equal([OutlookState.NotHappened, OutlookState.Open], Outlooks(file, hidden: [2]));
    }

    [Fact]
    public void A_verdict_is_on_an_outlook_that_stands_and_was_settled_for_readers_to_see()
    {
        var file = Facts(FactKind.Outlook, 4);
        Assert.DoesNotContain(Shown(file, []).Facts, fact => fact.Verdict is not null);
        Act(file, 1, FactActKind.Settled, 2, OutlookState.Happened);
        Act(file, 3, FactActKind.Settled, null, OutlookState.NotHappened);
        Assert.Equal([1, 3], Judged(file));
        Assert.Equal([3], Judged(file, hidden: [2]));

        Act(file, 3, FactActKind.Disputed, 4);
        Assert.Equal([1], Judged(file));
        Act(file, 1, FactActKind.Settled, null, OutlookState.Open);
        Assert.Empty(Judged(file));
    }

    private static IEnumerable<int> Judged(StoryFile file, params int[] hidden) => Shown(file, hidden).Facts.Where(fact => fact.Verdict is not null).Select(fact => fact.Fact.Number);

    private static StoryFile Facts(FactKind kind, int count)
    {
        var file = new StoryFile { Id = StoryFileId.New(), Key = "strait", CreatedAt = RandomFile.Noon };
        for (var number = 1; number <= count; number++)
        {
            Assert.Empty(file.Enter(new Fact
            {
                Number = number, Kind = kind, Wordings = [new() { EditionId = new("en"), Text = "Said." }],
                Evidence = [new() { Voucher = Voucher.Author, Strength = EvidenceStrength.Stated, ArticleId = ArticleId.New(), VersionId = VersionId.New(), BlockId = BlockId.New(), Quote = "said" }],
            }));
        }
        return file;
    }

    private static void Act(StoryFile file, int number, FactActKind kind, int? other, OutlookState? outcome = null) =>
        Assert.Null(file.Do(file.Find(number)!, new FactAct { Kind = kind, At = RandomFile.Noon, ByName = "Mara Lindqvist", Reason = "Counted anew.", Other = other, Outcome = outcome }));

    private static (FactState, int?) Told(StoryFile file, int number, params int[] hidden) => Shown(file, hidden).Find(number) is { } fact ? (fact.State, fact.SupersededBy) : default;

    private static IEnumerable<OutlookState> Outlooks(StoryFile file, params int[] hidden) => Shown(file, hidden).Facts.Select(fact => fact.Outlook);

    /// <summary>The facts of those numbers rest on drafts.</summary>
    private static PublicFile Shown(StoryFile file, int[] hidden) => PublicFile.Of(
        file, evidence => file.Facts.Exists(fact => hidden.Contains(fact.Number) && fact.Evidence.Contains(evidence)) ? PassageStanding.Awaited : PassageStanding.Live, WithheldWords.None);

    private static bool IsLive(FactEvidence evidence, Func<FactEvidence, PassageStanding> standing) =>
        evidence.IsPassage ? standing(evidence) == PassageStanding.Live : evidence.SeenOn is not null;

    private static void Holds(Func<RandomFile, Func<FactEvidence, PassageStanding>, bool> law) =>
        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var file = new RandomFile(seed);
            return law(file, file.AnyStanding());
        }));
}
