using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations;

/// <summary>
/// Where settlements put the pins of a version. A decision holds for a text as it was decided on, so it holds for the live version too where
/// that says the same; a draft has its own pins moved besides, so that an edit afterwards reopens nothing.
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

    /// <summary>Whether a released version counts a source block as left out. A draft says so by its alignments, where it can be taken back.</summary>
    public bool LeavesOut(ArticleVersion version, BlockId sourceBlock) =>
        version.State != VersionState.Draft && byPlace[(null, sourceBlock)].Any(settlement => settlement.Decision == SettlementDecision.Omitted);

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
