using Kawaraban.Language;
using Kawaraban.Language.Analysis;
using Kawaraban.Language.Characters;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.DoubledWords;

/// <summary>Finds a word that stands twice in a row in Japanese: がが, 政府政府. Words that are doubled on purpose (一人一人, 毎日毎日) are left alone.</summary>
internal sealed class DoubledWordsRule : PassageRule
{
    // What is doubled for its sense begins so: 一つ一つ, 毎日毎日, 各地各地, 何度何度, 次次.
    private const string Meant = "一毎各何次少度";

    public override void Read(Passage passage, Pencil pencil)
    {
        var text = passage.Text;
        var words = passage.Words;
        for (var i = 1; i < words.Length; i++)
        {
            var (before, word) = (words[i - 1], words[i]);
            if (before.Length == word.Length && before.End == word.Start && word.In(text).SequenceEqual(before.In(text)) && IsSlip(text, before, word) && !passage.IsQuoted(word.Start))
            {
                pencil.Mark(passage, TextRange.Between(before.Start, word.End), "found", new Fix(word.In(text).ToString(), IsSafe: false), word.In(text).ToString());
            }
        }
    }

    private static bool IsSlip(string text, Word before, Word word) => word.PartOfSpeech.Class switch
    {
        WordClass.Particle => before.PartOfSpeech.IsParticle && word.In(text) is "を" or "が" or "に" or "の" or "は" or "で",
        WordClass.Auxiliary => word.In(text) is "た" or "です" or "ます",
        WordClass.Noun when word.Kind is not (WordKind.Number or WordKind.Counter) => word.Length >= 2 && IsKanji(text, word) && !Meant.Contains(text[word.Start], StringComparison.Ordinal),
        WordClass.Conjunction => word.Length >= 2,
        _ => false,
    };

    private static bool IsKanji(string text, Word word)
    {
        for (var at = word.Start; at < word.End; at++)
        {
            if (CharacterClasses.At(text, at) != CharacterClass.Kanji)
            {
                return false;
            }
        }

        return true;
    }
}
