using Kawaraban.Newsroom.Memory;
using Kawaraban.Newsroom.Memory.Index;

namespace Kawaraban.Tests.Newsroom.Memory.Index;

public sealed class FinderTests
{
    private const string Way = "en>ja";
    private static readonly string[] Nouns = ["ferry", "harbour", "treaty", "minister", "winter", "river", "railway", "school"];
    private static readonly string[] Verbs = ["closed", "reopened", "delayed", "praised", "crossed"];

    /// <summary>All sentences of a small grammar.</summary>
    private static readonly IReadOnlyList<string> Sentences = [.. from noun in Nouns from verb in Verbs from other in Nouns select $"The {noun} {verb} the old {other} on day {noun.Length + other.Length}."];

    private static readonly IReadOnlyList<Segment> Segments = [Segmented(0, 200), Segmented(200, Sentences.Count - 200)];

    [Fact]
    public void What_is_found_is_what_comparing_with_every_pair_finds()
    {
        const string Asked = "The ferry delayed the new harbour on day 9.";
        var best = Sentences.Select((sentence, i) => (Pair: i + 1L, Likeness.Of(MemoryText.Of(sentence), MemoryText.Of(Asked)).Score)).OrderByDescending(x => x.Score).ToList();

        var found = Finder.Find(IndexedText.Units(MemoryText.Of(Asked), Direction.SourceSeed(Way)), 0.6, 24, Segments);

        Assert.Equal(24, found.Count);
        Assert.Contains(best[0].Pair, found.Take(3).Select(candidate => candidate.Pair));
        Assert.Subset(best.Where(x => x.Score >= 0.6).Select(x => x.Pair).ToHashSet(), found.Where(candidate => candidate.Estimate > 0.75).Select(candidate => candidate.Pair).ToHashSet());
        Assert.Equal(found.Select(candidate => candidate.Estimate).OrderDescending(), found.Select(candidate => candidate.Estimate));
    }

    [Fact]
    public void Another_direction_finds_nothing() =>
        Assert.Empty(Finder.Find(IndexedText.Units(MemoryText.Of(Sentences[0]), Direction.SourceSeed("ja>en")), 0.6, 24, Segments));

    [Fact]
    public void A_phrase_is_found_in_source_or_target()
    {
        Assert.Equal(PairsWith("harbour"), PhraseFinder.Find(IndexedText.Units(MemoryText.Of("Harbour"), Direction.SourceSeed(Way)), Segments).Order());
        Assert.Equal(PairsWith("harbour"), PhraseFinder.Find(IndexedText.Units(MemoryText.Of("港"), Direction.TargetSeed(Way)), Segments).Order());
    }

    [Theory]
    [InlineData(new uint[] { 1, 2, 3 }, new uint[] { 1, 2, 3 }, 2, 0)]
    [InlineData(new uint[] { 1, 2, 3 }, new uint[] { 1, 9, 3, 4 }, 2, 2)]
    [InlineData(new uint[] { 1, 2, 3, 4, 5 }, new uint[] { 9, 8, 7, 6, 5 }, 2, 3)]
    [InlineData(new uint[] { }, new uint[] { 1 }, 3, 1)]
    [InlineData(new uint[] { 2, 3, 4, 5, 1 }, new uint[] { 1, 2, 3, 4, 5 }, 2, 2)]
    public void The_distance_within_a_bound(uint[] first, uint[] second, int bound, int distance) => Assert.Equal(distance, Band.Distance(first, second, bound));

    private static List<long> PairsWith(string word) => [.. Sentences.Select((sentence, i) => (sentence, i)).Where(x => x.sentence.Contains(word, StringComparison.Ordinal)).Select(x => x.i + 1L)];

    private static Segment Segmented(int start, int count) => Segment.Of(SegmentWriter.Write(
        Guid.Empty, start, [.. Sentences.Skip(start).Take(count).Select((sentence, i) => IndexedText.Of(start + i + 1, Way, sentence, sentence.Contains("harbour", StringComparison.Ordinal) ? "港だ" : "町だ"))]));
}
