using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Phrases;

namespace Kawaraban.Stylebook.DoubleNegative;

/// <summary>Finds two negations where one thing is said: ないわけではない.</summary>
internal static class DoubleNegativeRule
{
    public static PhraseRule Of(RuleSettings settings) => new(PhraseList.Of(typeof(DoubleNegativeRule), "DoubleNegative.txt", settings));
}
