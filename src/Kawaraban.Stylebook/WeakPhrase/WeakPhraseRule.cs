using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Phrases;

namespace Kawaraban.Stylebook.WeakPhrase;

/// <summary>Finds phrases that take back what was said, and those that nobody writes who is not translating word by word.</summary>
internal static class WeakPhraseRule
{
    public static PhraseRule Of(RuleSettings settings) => new(PhraseList.Of(typeof(WeakPhraseRule), "WeakPhrase.txt", settings));
}
