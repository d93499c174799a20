using Kawaraban.Newsroom.Translations;

namespace Kawaraban.Tests.Newsroom.Translations.Histories;

/// <summary>The newsroom that is held against the oracle. Blocks are named by the oracle's numbers, releases by their places.</summary>
public interface IPaperInHand
{
    Task EditSourceAsync(int block, int text);

    Task AddToSourceAsync(int block, int text, int? after);

    Task RemoveFromSourceAsync(int block);

    Task ReleaseSourceAsync(IReadOnlyDictionary<int, ChangeClass> classes);

    Task ReclassAsync(int release, int block, ChangeClass kind);

    Task EditAsync(int block, int text);

    Task SplitAsync(int block, int added, int first, int second);

    Task MergeAsync(int block, int next, int text);

    Task MoveDownAsync(int block);

    Task RemoveAsync(int block);

    Task SettleAsync(int block, int source, int release, SettlementDecision decision);

    Task OmitAsync(int source, int release);

    Task TakeInAsync(int added, int source, int release, int? after, int text);

    Task UndoAsync();

    Task ReleaseTargetAsync();

    Task<PaperSeen> LookAsync();
}

/// <summary>What the newsroom says of a translation.</summary>
/// <param name="Draft">The draft's blocks in order, with their texts.</param>
public sealed record PaperSeen(
    IReadOnlyList<(int Block, int Text)> Draft, IReadOnlyList<(int Block, int Text)> Live, IReadOnlyList<(int Block, int Source)> StaleInDraft, IReadOnlyList<(int Block, int Source)> StaleInLive,
    IReadOnlyList<int> OfferedToDraft, IReadOnlyList<int> OfferedToLive);
