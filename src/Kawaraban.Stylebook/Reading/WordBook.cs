using Kawaraban.Language.Analysis;

namespace Kawaraban.Stylebook.Reading;

/// <summary>Asks the lexicon for words that do not stand in a passage: what could have been meant.</summary>
internal static class WordBook
{
    [ThreadStatic]
    private static Analyzer? _analyzer;

    /// <summary>The analyzer of this thread. What it answers is gone when it is asked again.</summary>
    public static Analyzer Analyzer => _analyzer ??= new Analyzer(Lexicon.Ipadic);

    /// <summary>Whether a text is one word that the lexicon has.</summary>
    public static bool Knows(ReadOnlySpan<char> word) => Analyzer.Analyze(word) is [{ IsKnown: true } only] && only.Length == word.Length;

    /// <summary>Whether a text is a verb of the lexicon that goes through five vowels (五段), in the form of dictionaries.</summary>
    public static bool KnowsGodanVerb(ReadOnlySpan<char> word) =>
        Analyzer.Analyze(word) is [{ IsKnown: true, Kind: WordKind.Verb } only] && only.Length == word.Length && only.Inflection.Type.StartsWith("五段", StringComparison.Ordinal);
}
