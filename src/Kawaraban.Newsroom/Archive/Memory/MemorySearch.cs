using Kawaraban.Newsroom.Memory;
using Kawaraban.Newsroom.Memory.Index;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Memory;

/// <summary>Shows where and how a phrase was translated, in either language.</summary>
public sealed class MemorySearch
{
    /// <summary>So many pairs are shown.</summary>
    public const int MostFound = 50;

    /// <summary>So many that hold the words are read to see whether they stand side by side.</summary>
    private const int MostRead = 2_000;
    private const int ReadAtOnce = 200;

    private readonly IDbContextFactory<ArchiveContext> _archive;
    private readonly MemoryIndex _index;

    internal MemorySearch(IDbContextFactory<ArchiveContext> archive, MemoryIndex index) => (_archive, _index) = (archive, index);

    /// <summary>The pairs between two languages that hold the phrase in the source or the target, newest first.</summary>
    /// <param name="sourceLanguage">The sources' language tag.</param>
    /// <param name="targetLanguage">The targets' language tag.</param>
    /// <param name="phrase">What is looked for.</param>
    /// <returns>At most <see cref="MostFound"/>.</returns>
    public async Task<IReadOnlyList<Concordance>> FindAsync(string sourceLanguage, string targetLanguage, Phrase phrase, CancellationToken cancel = default)
    {
        await _index.CatchUpAsync(cancel);
        var direction = Direction.Of(sourceLanguage, targetLanguage);
        var segments = _index.Segments;
        IEnumerable<long> Holding(ulong seed) => PhraseFinder.Find(IndexedText.Units(phrase.Words, seed), segments).Take(MostRead);
        var pairs = Holding(Direction.SourceSeed(direction)).Concat(Holding(Direction.TargetSeed(direction))).Distinct().OrderDescending().Take(MostRead).ToList();
        await using var db = await _archive.OpenAsync(cancel);
        var found = new List<Concordance>();
        foreach (var some in pairs.Chunk(ReadAtOnce))
        {
            var rows = await db.WithHeadlinesAsync(db.Offered().Where(x => x.Direction == direction && some.Contains(x.Id)), cancel);
            found.AddRange(rows.OrderByDescending(row => row.Pair.Id).Select(row => Shown(row.Pair, row.Headline, phrase)).Where(IsFound).DistinctBy(shown => (shown.Source, shown.Target)));
            if (found.Count >= MostFound)
            {
                break;
            }
        }
        return [.. found.Take(MostFound)];
    }

    private static Concordance Shown(MemoryPair pair, string headline, Phrase phrase)
    {
        var (source, target) = (PlainText.Of(pair.Source), PlainText.Of(pair.Target));
        return new Concordance(pair.Id, source, target, phrase.In(source), phrase.In(target), new MemoryOrigin(pair.ArticleId, headline, pair.At, pair.Translator));
    }

    private static bool IsFound(Concordance shown) => shown.InSource.Count + shown.InTarget.Count > 0;
}
