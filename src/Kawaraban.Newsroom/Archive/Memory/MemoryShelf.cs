using Kawaraban.Language;
using Kawaraban.Newsroom.Memory;
using Kawaraban.Newsroom.Memory.Index;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Memory;

/// <summary>The memory's door for those who translate: what was translated before that is this, or like this.</summary>
public sealed class MemoryShelf
{
    /// <summary>So many offers are made for a text as a whole, and as many again for its sentences.</summary>
    public const int MostOffers = 5;

    /// <summary>So many of the index's candidates are read and compared in full.</summary>
    private const int MostRead = 24;

    private readonly IDbContextFactory<ArchiveContext> _archive;
    private readonly MemoryIndex _index;

    internal MemoryShelf(IDbContextFactory<ArchiveContext> archive, MemoryIndex index) => (_archive, _index) = (archive, index);

    /// <summary>What the memory offers for a text: first of all in its context, then the same text, then what is like it; for a text of several sentences then the best for each.</summary>
    /// <param name="sourceLanguage">The text's language tag.</param>
    /// <param name="targetLanguage">The language tag of the edition that it is translated for.</param>
    /// <param name="sourceText">The text without marks; nothing is offered for one of more than 20,000 characters.</param>
    /// <param name="previous">The text before it in the source; null for none.</param>
    /// <param name="next">The text after it; null for none.</param>
    /// <returns>At most twice <see cref="MostOffers"/>, best first, none twice.</returns>
    public async Task<IReadOnlyList<MemoryOffer>> OffersAsync(
        string sourceLanguage, string targetLanguage, string sourceText, string? previous, string? next, CancellationToken cancel = default)
    {
        if (string.IsNullOrWhiteSpace(sourceText) || sourceText.Length > MemoryPair.LongestText)
        {
            return [];
        }
        await _index.CatchUpAsync(cancel);
        await using var db = await _archive.OpenAsync(cancel);
        var asked = new MemoryQuestion(Direction.Of(sourceLanguage, targetLanguage), sourceText, previous, next);
        var offers = (await OffersAsync(db, asked, new TextRange(0, sourceText.Length), MemoryQuestion.LowestScore, cancel)).Take(MostOffers).ToList();
        var parts = new List<MemoryOffer>();
        foreach (var (part, question) in asked.Sentences())
        {
            parts.AddRange((await OffersAsync(db, question, part, MemoryQuestion.LowestOfPart, cancel)).Take(1));
        }
        // A sentence that is like one of the text's is offered for that sentence, not for the whole.
        return [.. offers.Where(offer => parts.TrueForAll(part => part.Pair != offer.Pair)), .. parts.Take(MostOffers)];
    }

    private async Task<IEnumerable<MemoryOffer>> OffersAsync(ArchiveContext db, MemoryQuestion asked, TextRange part, double lowest, CancellationToken cancel)
    {
        var text = MemoryText.Of(asked.Text);
        var units = IndexedText.Units(text, Direction.SourceSeed(asked.Direction));
        var candidates = Finder.Find(units, lowest, MostRead, _index.Segments).Select(candidate => candidate.Pair).ToList();
        var key = text.Key;
        var pairs = await db.WithHeadlinesAsync(
            db.Offered().Where(x => x.Direction == asked.Direction && x.SourceKey == key).OrderByDescending(x => x.At).ThenByDescending(x => x.Id).Take(MostRead), cancel);
        var like = candidates.Count == 0 ? [] : await db.WithHeadlinesAsync(db.Offered().Where(x => x.Direction == asked.Direction && candidates.Contains(x.Id) && x.SourceKey != key), cancel);
        return pairs.Concat(like)
            .Select(row => OfferOf(row.Pair, row.Headline, asked, text, part))
            .Where(offer => offer.Score >= lowest)
            .OrderBy(offer => offer.Kind).ThenByDescending(offer => offer.Score).ThenByDescending(offer => offer.From.At).ThenByDescending(offer => offer.Pair)
            .DistinctBy(offer => (MemoryText.Of(offer.Source).Key, offer.Target));
    }

    private static MemoryOffer OfferOf(MemoryPair pair, string headline, MemoryQuestion asked, MemoryText text, TextRange part)
    {
        var source = PlainText.Of(pair.Source);
        var likeness = Likeness.Of(MemoryText.Of(source), text);
        var kind = likeness.Score < 1 ? OfferKind.Fuzzy : asked.HasContextOf(pair) ? OfferKind.Context : OfferKind.Exact;
        return new MemoryOffer(
            pair.Id, kind, likeness.Score, source, pair.Target, likeness.OfFirst, [.. likeness.OfSecond.Select(range => range with { Start = range.Start + part.Start })], part,
            new MemoryOrigin(pair.ArticleId, headline, pair.At, pair.Translator));
    }
}
