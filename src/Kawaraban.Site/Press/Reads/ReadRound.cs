using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Pages;
using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.Press.Reads;

/// <summary>Every minute: writes the counted reads, forgets old press orders, and where the order of the most read changed, makes the pages that show it stale.</summary>
public sealed class ReadRound(ReadCounter counter, LivePaper paper, Publication publication, PressOrders orders, TimeProvider clock, ILogger<ReadRound> log) : Round(Pace, clock)
{
    public static readonly TimeSpan Pace = TimeSpan.FromMinutes(1);

    /// <summary>How many articles a page's list of the most read holds.</summary>
    public const int Shown = 5;

    private readonly Dictionary<EditionId, IReadOnlyList<ArticleId>> _order = [];

    public async Task RunAsync(CancellationToken cancel = default)
    {
        await counter.FlushAsync(cancel);
        await orders.TrimAsync(cancel);
        foreach (var edition in publication.Editions)
        {
            var now = (await paper.PopularAsync(edition.Id, Shown, cancel)).Select(card => card.Id).ToList();
            if (!_order.TryGetValue(edition.Id, out var before) || !before.SequenceEqual(now))
            {
                _order[edition.Id] = now;
                await orders.AddAsync([PageTag.Popular(edition.Id)], cancel);
            }
        }
    }

    protected override Task TurnAsync(CancellationToken cancel) => RunAsync(cancel);

    protected override void Tell(Exception failure) => PressLog.CouldNotCount(log, failure);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await counter.FlushAsync(cancellationToken);
    }
}
