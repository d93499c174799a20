using System.Collections.Concurrent;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Readership;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>What many pages of an edition show alike, kept until the next press order: the articles that are weighed for recommendations, those read most, and cards.</summary>
internal sealed class Shelf
{
    /// <summary>How many of an edition's latest articles are weighed for a recommendation.</summary>
    private const int Weighed = 150;

    private readonly EditionId _edition;
    private readonly IReadOnlyList<(StoryId Story, Candidate Candidate)> _pool;
    private readonly ConcurrentDictionary<ArticleId, ArticleCard> _cards = [];
    private readonly ConcurrentDictionary<int, IReadOnlyList<ArticleId>> _popular = [];

    private Shelf(EditionId edition, long order, IReadOnlyList<(StoryId Story, Candidate Candidate)> pool) => (_edition, Order, _pool) = (edition, order, pool);

    /// <summary>The press order up to which the shelf is known to be fresh.</summary>
    public long Order { get; }

    public static async Task<Shelf> FillAsync(ArchiveContext db, EditionId edition, long order, Gists gists, CancellationToken cancel)
    {
        var rows = await LiveQuestions.Of(db).Pool(db, edition, Weighed).ToListAsync(cancel);
        var of = await gists.OfAsync(db, [.. rows.Select(row => row.Version)], cancel);
        return new Shelf(edition, order, [.. rows.Select(row => (row.Story, new Candidate(row.Article, row.Section, of[row.Version], row.PublishedAt!.Value)))]);
    }

    /// <summary>The articles to recommend from to somebody who reads the story.</summary>
    public IReadOnlyList<Candidate> PoolBut(StoryId story) => [.. _pool.Where(entry => entry.Story != story).Select(entry => entry.Candidate)];

    /// <summary>The most read articles. A change of their order leaves a press order, as a release does.</summary>
    public async Task<IReadOnlyList<ArticleId>> PopularAsync(ArchiveContext db, int count, CancellationToken cancel) =>
        _popular.TryGetValue(count, out var known) ? known : _popular[count] = await LiveQuestions.Of(db).Popular(db, _edition, count).ToListAsync(cancel);

    public async Task<IReadOnlyDictionary<ArticleId, ArticleCard>> CardsAsync(ArchiveContext db, IReadOnlyList<ArticleId> ids, CancellationToken cancel)
    {
        foreach (var card in await db.CardsInOrderAsync(_edition, [.. ids.Where(id => !_cards.ContainsKey(id))], cancel))
        {
            _cards[card.Id] = card;
        }
        return _cards;
    }
}
