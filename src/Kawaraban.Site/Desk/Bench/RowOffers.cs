using Kawaraban.Language;
using Kawaraban.Newsroom;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Memory;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Memory;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;

namespace Kawaraban.Site.Desk.Bench;

/// <summary>Asks memory and register what they have for a row.</summary>
internal sealed class RowOffers(MemoryShelf memory, DraftNames names, Publication publication)
{
    public async Task<IReadOnlyList<MemoryAnswer>> MemoryAsync(DraftView draft, BlockId block, CancellationToken cancel)
    {
        var made = draft.Alignments.Where(alignment => alignment.BlockId == block).Select(alignment => alignment.SourceBlockId).ToHashSet();
        var sources = draft.Source?.Blocks ?? [];
        var places = Enumerable.Range(0, sources.Count).Where(i => made.Contains(sources[i].Id)).ToList();
        if (draft.Source is not { } source || places.Count == 0)
        {
            return [];
        }
        var text = string.Join('\n', places.Select(i => sources[i].Body.PlainText));
        var offers = await memory.OffersAsync(
            publication[source.Article.EditionId].Language, publication[draft.Article.EditionId].Language, text, At(places[0] - 1), At(places[^1] + 1), cancel);
        // What the row says already is not offered: an article that was released stands in the memory itself.
        var says = draft.Blocks.FirstOrDefault(x => x.Id == block)?.Text ?? "";
        return [.. offers.Where(offer => !says.Contains(offer.Target, StringComparison.Ordinal)).Select(offer => AnswerOf(offer, text.Length))];

        string? At(int i) => i >= 0 && i < sources.Count ? sources[i].Body.PlainText : null;
    }

    public async Task<IReadOnlyList<TermAnswer>> TermsAsync(DraftView draft, BlockId block, CancellationToken cancel) =>
    [
        .. from row in await names.OfAsync(draft, cancel)
           where row.Block == block
           from offer in row.Offers
           select new TermAnswer(offer.Range.Start, offer.Range.End, offer.Term.Id.ToString(), offer.Source, offer.Target, offer.Reading, offer.Note),
    ];

    private static MemoryAnswer AnswerOf(MemoryOffer offer, int length) => new(
        JsonName.Of(offer.Kind), offer.Score, offer.Source, offer.Target, [.. offer.Differences.Select(Of)], offer.Part.End - offer.Part.Start == length,
        new MemoryOriginAnswer(offer.From.Article?.Value, offer.From.Headline, offer.From.At));

    private static RangeAnswer Of(TextRange range) => new(range.Start, range.End);
}
