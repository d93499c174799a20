using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Phrases;

namespace Kawaraban.Stylebook.RedundantPhrase;

/// <summary>Finds phrases that say a thing twice, or with more words than it needs: まず最初に, することができる.</summary>
internal static class RedundantPhraseRule
{
    public static PhraseRule Of(RuleSettings settings) => new(PhraseList.Of(typeof(RedundantPhraseRule), "RedundantPhrase.txt", settings));
}
