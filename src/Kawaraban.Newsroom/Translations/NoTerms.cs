using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Newsroom.Translations;

/// <summary>A paper without a name register.</summary>
internal sealed class NoTerms : IApprovedTerms
{
    public Task<IReadOnlyList<ApprovedTerm>> InAsync(string text, EditionId from, EditionId to, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<ApprovedTerm>>([]);
}
