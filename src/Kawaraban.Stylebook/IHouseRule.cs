namespace Kawaraban.Stylebook;

/// <summary>One rule of the house: a text in, findings out. It keeps nothing between two texts.</summary>
public interface IHouseRule
{
    /// <summary>The rule's name.</summary>
    RuleId Id { get; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The plain text of one block: a paragraph, a heading, a caption.</param>
    /// <returns>The findings in the order of their places, none overlapping another.</returns>
    IEnumerable<Finding> Read(string text);
}
