using Kawaraban.Newsroom.Budget;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>An article's place in a list of the board.</summary>
/// <param name="Order">What the list is ordered by, the least first; those that are equal by <paramref name="Code"/>.</param>
/// <param name="Worth">Null in lists that are ordered by time.</param>
internal sealed record WeighedKey(ArticleId Article, string Code, double Order, Worth? Worth)
{
    public bool IsAfter(LaneKey key) => Order > key.Value || (Order == key.Value && string.CompareOrdinal(Code, key.Code) > 0);
}
