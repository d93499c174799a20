using Kawaraban.Language;
using Kawaraban.Language.Characters;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Phrases;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.Okurigana;

/// <summary>Finds words with too many or too few kana behind their kanji: 行なう, 少い, 起る. The list has what no other word can be.</summary>
/// <param name="list">The words.</param>
internal sealed class OkuriganaRule(PhraseList list) : PhraseRule(list)
{
    public static OkuriganaRule Of(RuleSettings settings) => new(PhraseList.Of(typeof(OkuriganaRule), "Okurigana.txt", settings));

    /// <summary>進行ないし: behind another kanji the first one belongs to that word.</summary>
    protected override bool Stands(Passage passage, TextRange place) =>
        place.Start == 0 || CharacterClasses.At(passage.Text, place.Start - 1) != CharacterClass.Kanji;
}
