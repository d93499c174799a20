using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Tests.Newsroom.StoryFiles;

/// <summary>What readers may see, whatever was done to facts and whatever became of the articles.</summary>
public sealed class PublicFileTests
{
    [Fact]
    public void No_fact_is_published_without_evidence_in_a_live_passage_or_a_dated_outside_source() => Holds((file, standing) =>
        PublicFile.Of(file.File, standing).Facts.All(fact => fact.Evidence.Count > 0 && fact.Evidence.All(evidence => IsLive(evidence, standing))));

    [Fact]
    public void All_that_stands_and_rests_on_something_readable_is_published() => Holds((file, standing) =>
    {
        var shown = PublicFile.Of(file.File, standing).Facts.Select(fact => fact.Fact.Number).ToHashSet();
        return file.File.Facts.All(fact => shown.Contains(fact.Number) == (!fact.IsWithdrawn && fact.Evidence.Exists(evidence => IsLive(evidence, standing))));
    });

    [Fact]
    public void Killing_an_article_leaves_no_trace_of_what_it_alone_held() => Holds((file, standing) =>
    {
        foreach (var killed in file.Versions.Select(version => version.Article))
        {
            var after = PublicFile.Of(file.File, evidence => evidence.ArticleId == killed ? PassageStanding.Gone : standing(evidence));
            var seen = after.Facts.SelectMany(fact => fact.Related.Select(link => link.Other).Append(fact.Fact)).ToList();
            if (after.Facts.SelectMany(fact => fact.Evidence).Any(evidence => evidence.ArticleId == killed)
                || seen.Exists(fact => fact.Evidence.TrueForAll(evidence => evidence.ArticleId == killed)))
            {
                return false;
            }
        }
        return true;
    });

    [Fact]
    public void Every_edition_has_the_same_facts_in_some_words() => Holds((file, standing) =>
        PublicFile.Of(file.File, standing).Facts.All(fact => new[] { "en", "ja", "fr" }.All(edition => fact.Fact.WordingFor(new EditionId(edition)).Text.Length > 0)));

    [Fact]
    public void What_rests_on_a_corrected_passage_is_marked_for_the_desk() => Holds((file, standing) =>
    {
        var marked = PublicFile.Marked(file.File, standing).ToHashSet();
        return file.File.Facts.All(fact => marked.Contains(fact) == (fact.IsStanding && fact.Evidence.Exists(evidence => !IsLive(evidence, standing) && standing(evidence) != PassageStanding.Awaited)));
    });

    [Fact]
    public void A_dispute_is_seen_from_both_sides() => Holds((file, standing) =>
    {
        var shown = PublicFile.Of(file.File, standing);
        return shown.Facts.All(fact => fact.Related.Where(link => link.How == FactActKind.Disputed)
            .All(link => shown.Find(link.Other.Number)!.Related.Any(back => back.How == FactActKind.Disputed && back.Other == fact.Fact)));
    });

    private static bool IsLive(FactEvidence evidence, Func<FactEvidence, PassageStanding> standing) =>
        evidence.IsPassage ? standing(evidence) == PassageStanding.Live : evidence.SeenOn is not null;

    private static void Holds(Func<RandomFile, Func<FactEvidence, PassageStanding>, bool> law) =>
        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var file = new RandomFile(seed);
            return law(file, file.AnyStanding());
        }));
}
