using Kawaraban.Language;

namespace Kawaraban.Stylebook;

/// <summary>What the Stylebook has to say of a range of text.</summary>
/// <param name="Rule">The rule that says it.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Place">The range of the text it is about.</param>
/// <param name="Message">Why.</param>
/// <param name="Fix">What to put there instead, if the rule knows.</param>
public sealed record Finding(RuleId Rule, Severity Severity, TextRange Place, Message Message, Fix? Fix = null)
{
    /// <summary>The offset of the first UTF-16 unit the finding is about.</summary>
    public int Start => Place.Start;

    /// <summary>The number of UTF-16 units it is about.</summary>
    public int Length => Place.Length;

    /// <summary>The number of the passage that <see cref="Place"/> is in, from 0; 0 where a single text was read.</summary>
    public int Passage { get; init; }

    /// <summary>Which of the two texts <see cref="Place"/> is in, where a translation was held against its source.</summary>
    public FindingSide Side { get; init; } = FindingSide.Target;

    /// <summary>The range of the source that the finding is about; null where no source was read, or it has no place there.</summary>
    public TextRange? SourcePlace { get; init; }
}
