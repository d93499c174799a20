using Kawaraban.Language.Analysis;

namespace Kawaraban.Language.Search;

/// <summary>A word or a whole number of a folded text.</summary>
/// <param name="Text">The word.</param>
/// <param name="Place">Where it stands in the folded text.</param>
/// <param name="PartOfSpeech">What it is.</param>
/// <param name="Base">Its dictionary form; empty for a number and where it is unknown.</param>
/// <param name="Reading">Its reading in katakana; empty for a number and where it is unknown.</param>
internal sealed record TermWord(string Text, TextRange Place, PartOfSpeech PartOfSpeech, string Base, string Reading)
{
    /// <summary>Whether readers ask for words like it: it is neither particle nor ending nor sign, and stands for itself.</summary>
    public bool IsAskedFor => PartOfSpeech.Class switch
    {
        WordClass.Particle or WordClass.Auxiliary => false,
        WordClass.Symbol => PartOfSpeech.Kind == WordKind.Letter,
        WordClass.Verb => PartOfSpeech.Kind == WordKind.Verb && !IsSuru,
        WordClass.Noun => !PartOfSpeech.IsDependent && HasLetters,
        _ => PartOfSpeech.Kind is not (WordKind.DependentAdjective or WordKind.AdjectivalSuffixWord),
    };

    public bool IsSuru => PartOfSpeech.IsVerb && Base == "する";

    // The lexicon takes signs of ASCII for nouns.
    private bool HasLetters => Text.Any(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c));
}
