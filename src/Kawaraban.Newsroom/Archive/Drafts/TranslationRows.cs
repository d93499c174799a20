using Kawaraban.Newsroom.Translations;
using Kawaraban.Newsroom.Translations.Exchange;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>The head of a draft and its blocks that were made from something, with what that says today: whoever translates, translates what readers read.</summary>
public sealed class TranslationRows(SourceWatch watch)
{
    /// <summary>In the order of the draft; none where it is no translation.</summary>
    public async Task<IReadOnlyList<ExchangeRow>> OfAsync(DraftView draft, CancellationToken cancel = default) => (await SheetAsync(draft, cancel)).Rows;

    /// <summary>The head too; nothing where it is no translation.</summary>
    public async Task<ExchangeSheet> SheetAsync(DraftView draft, CancellationToken cancel = default) => await watch.OfAsync(draft.Version.Id, cancel) is { } standing
        ? new ExchangeSheet(ExchangeHead.Of(draft.Article.Id, standing.Latest.Head, HeadText.Of(draft.Version), standing.Latest.Number), RowsOf(draft, standing))
        : new ExchangeSheet([], []);

    private static List<ExchangeRow> RowsOf(DraftView draft, SourceStanding standing)
    {
        var places = standing.Latest.Blocks.Select((block, i) => (block.Id, i)).ToDictionary(x => x.Id, x => x.i);
        var madeFrom = standing.Rows.OrderBy(row => places.GetValueOrDefault(row.SourceBlock, int.MaxValue)).ToLookup(row => row.Block);
        var rows = new List<ExchangeRow>();
        for (var i = 0; i < draft.Blocks.Count; i++)
        {
            var now = madeFrom[draft.Blocks[i].Id].Select(row => row.Now).OfType<string>().ToList();
            var sources = now.Count > 0 ? now : [.. madeFrom[draft.Blocks[i].Id].Select(row => row.Before).OfType<string>()];
            rows.AddRange(sources.Count == 0 ? [] : [new ExchangeRow(draft.Blocks[i], sources, now.Count == 0, i + 1, standing.Latest.Number)]);
        }
        return rows;
    }
}
