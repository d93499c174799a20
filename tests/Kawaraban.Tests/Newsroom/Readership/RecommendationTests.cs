using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Readership;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Tests.Newsroom.Readership;

public sealed class RecommendationTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly Candidate Read = Of("北朝鮮兵の派遣、1万人超に", "world", "派兵\n条約", 0);

    [Fact]
    public void Shared_terms_come_before_the_section_alone() => Assert.Equal(
        ["terms", "section", "other"], Ranked(("other", Of("別の話", "culture", "", 1)), ("section", Of("選挙の結果", "world", "", 1)), ("terms", Of("条約の行方", "business", "条約", 1))));

    [Fact]
    public void Of_two_alike_the_fresh_one_comes_first() => Assert.Equal(
        ["fresh", "old"], Ranked(("old", Of("選挙の結果", "world", "", 20)), ("fresh", Of("選挙の結果", "world", "", 1))));

    [Fact]
    public void Shared_words_count_without_spaces_between_them() => Assert.Equal(
        ["alike", "unlike"], Ranked(("unlike", Of("港の祭りに一万の灯", "world", "", 1)), ("alike", Of("北朝鮮兵の派遣が続く", "world", "", 1))));

    [Fact]
    public void The_article_itself_is_not_recommended() => Assert.Empty(Recommendation.Of(Read, [Read], 5, Now));

    private static Candidate Of(string words, string section, string terms, int daysOld) => new(ArticleId.New(), new SectionId(section), Gist.Of(words, "", terms.Split('\n', StringSplitOptions.RemoveEmptyEntries)), Now.AddDays(-daysOld));

    private static IEnumerable<string> Ranked(params (string Name, Candidate Candidate)[] pool) =>
        Recommendation.Of(Read, [.. pool.Select(entry => entry.Candidate)], 5, Now).Select(id => pool.Single(entry => entry.Candidate.Id == id).Name);
}
