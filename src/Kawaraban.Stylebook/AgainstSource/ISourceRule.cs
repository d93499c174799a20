namespace Kawaraban.Stylebook.AgainstSource;

/// <summary>One rule that holds a translation against its source. It keeps nothing between two pairs.</summary>
public interface ISourceRule
{
    /// <summary>The rule's name, which begins with <c>source-</c>.</summary>
    RuleId Id { get; }

    /// <summary>Compares a translation with its source.</summary>
    /// <param name="pair">The two texts, analysed once for all rules.</param>
    /// <returns>The findings, in no order.</returns>
    IEnumerable<Finding> Read(PairReading pair);
}
