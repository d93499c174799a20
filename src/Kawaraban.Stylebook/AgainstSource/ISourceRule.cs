namespace Kawaraban.Stylebook.AgainstSource;

/// <summary>One rule that holds a translation against its source. It keeps nothing between two pairs.</summary>
public interface ISourceRule
{
    /// <summary>The rule's name, which begins with <c>source-</c>.</summary>
    RuleId Id { get; }

    /// <summary>Compares a passage with its source.</summary>
    /// <param name="pair">The two texts, analysed once for all rules.</param>
    /// <returns>The findings, in no order.</returns>
    IEnumerable<Finding> Read(PairReading pair);

    /// <summary>Compares what only the whole translation shows. Most rules have nothing to ask there.</summary>
    /// <param name="rows">The passages that stand opposite each other, in their order.</param>
    /// <returns>The findings, in no order; <see cref="Finding.Passage"/> is the number of the row, from 0.</returns>
    IEnumerable<Finding> ReadWhole(IReadOnlyList<PairReading> rows) => [];
}
