using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Phrases;

namespace Kawaraban.Stylebook.Misuse;

/// <summary>Finds words and idioms in the form or the sense that is often written and is not theirs: 汚名挽回, 責任を追求.</summary>
internal static class MisuseRule
{
    public static PhraseRule Of(RuleSettings settings) => new(PhraseList.Of(typeof(MisuseRule), "Misuse.txt", settings));
}
