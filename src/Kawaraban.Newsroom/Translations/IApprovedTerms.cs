using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Newsroom.Translations;

/// <summary>Says which names of a text have an approved form in another edition: what goes along to translators, people and machines.</summary>
public interface IApprovedTerms
{
    /// <param name="text">Words of the edition <paramref name="from"/>, without marks.</param>
    /// <returns>Each name once.</returns>
    Task<IReadOnlyList<ApprovedTerm>> InAsync(string text, EditionId from, EditionId to, CancellationToken cancel);
}
