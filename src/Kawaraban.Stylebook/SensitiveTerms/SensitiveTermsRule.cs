using Kawaraban.Language;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Phrases;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.SensitiveTerms;

/// <summary>Finds words that the paper does not use, by its list; inside of longer words (海外人材) they are others.</summary>
internal sealed class SensitiveTermsRule(PhraseList list) : PhraseRule(list)
{
    public static SensitiveTermsRule Of(RuleSettings settings) => new(PhraseList.Of(typeof(SensitiveTermsRule), "SensitiveTerms.txt", settings));

    protected override bool Stands(Passage passage, TextRange place)
    {
        var words = passage.Words;
        return passage.Language.IsEnglish
            ? !IsLetter(passage.Text, place.Start - 1) && !IsLetter(passage.Text, place.End)
            : WordSearch.StartingAt(words, place.Start) >= 0 && (place.End == passage.Text.Length || WordSearch.StartingAt(words, place.End) >= 0 || char.IsWhiteSpace(passage.Text[place.End]));
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetter(text[at]);
}
