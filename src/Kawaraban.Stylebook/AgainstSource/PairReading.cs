using Kawaraban.Language;

namespace Kawaraban.Stylebook.AgainstSource;

/// <summary>A pair as the rules read it: each text is analysed once, and only as far as a rule asks.</summary>
/// <param name="pair">The two texts.</param>
public sealed class PairReading(Pair pair)
{
    // Twice the longest block. What is longer is only measured, so that the work stays bounded.
    private const int Longest = 40_000;

    /// <summary>The two texts, and what is known of them.</summary>
    public Pair Pair { get; } = pair;

    internal PairText Source { get; } = new(pair.Source, pair.SourceLanguage);

    internal PairText Target { get; } = new(pair.Target, pair.TargetLanguage);

    /// <summary>Whether there is nothing to hold against: either side says nothing, or is so long that it is no passage.</summary>
    internal bool IsIncomparable { get; } =
        string.IsNullOrWhiteSpace(pair.Source) || string.IsNullOrWhiteSpace(pair.Target) || pair.Source.Length > Longest || pair.Target.Length > Longest;

    /// <summary>A finding in the translation, with its place in the source where it has one.</summary>
    internal static Finding InTarget(RuleId rule, Severity severity, TextRange place, TextRange? source, Message message) =>
        new(rule, severity, place, message) { SourcePlace = source };

    /// <summary>A finding that has its place only in the source: what the translation lacks.</summary>
    internal static Finding InSource(RuleId rule, Severity severity, TextRange source, Message message) =>
        new(rule, severity, source, message) { Side = FindingSide.Source, SourcePlace = source };
}
