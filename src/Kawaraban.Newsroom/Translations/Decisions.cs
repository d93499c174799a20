using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations;

/// <summary>
/// Where settlements put the pins of a released version, which nobody can move: a decision holds for a text as it was decided on, so it holds
/// for what readers read where that says the same.
/// </summary>
public sealed class Decisions(IReadOnlyList<Settlement> settlements, SourceHistory source)
{
    private readonly ILookup<(BlockId?, BlockId?), Settlement> byPlace = settlements.OrderBy(settlement => settlement.Id).ToLookup(settlement => (settlement.BlockId, settlement.SourceBlockId));

    /// <summary>Where a row is pinned whose block says this text.</summary>
    public Pin Of(Alignment alignment, string text) =>
        After(alignment.Pin, byPlace[(alignment.BlockId, alignment.SourceBlockId)], text, seen => seen[alignment.SourceBlockId] is not null);

    /// <summary>Where the head is pinned.</summary>
    public Pin OfHead(ArticleVersion version, Pin pinned)
    {
        var decided = byPlace[(null, null)];
        return decided.Any() ? After(pinned, decided, TextHash.Of(HeadText.Of(version)), _ => true, isHash: true) : pinned;
    }

    /// <summary>Whether a source block was left out on purpose.</summary>
    public bool LeavesOut(BlockId sourceBlock) => byPlace[(null, sourceBlock)].Any(settlement => settlement.Decision == SettlementDecision.Omitted);

    private Pin After(Pin pin, IEnumerable<Settlement> decided, string text, Func<SourceText, bool> stands, bool isHash = false)
    {
        string? hash = isHash ? text : null;
        foreach (var settlement in decided)
        {
            if (source[settlement.SourceVersionId] is { } seen && seen.Number > (source[pin.Last]?.Number ?? 0) && settlement.TextHash == (hash ??= TextHash.Of(text)))
            {
                pin = pin.After(settlement.Decision, seen.Id, stands(seen));
            }
        }
        return pin;
    }
}
