using System.Text;
using Kawaraban.Language;
using Kawaraban.Language.Analysis;
using Kawaraban.Language.Characters;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.UnlistedKanji;

/// <summary>Finds kanji outside of those of everyday use (常用漢字) at their first use, where no reading follows. Names have the kanji that they have.</summary>
/// <param name="allowed">Kanji that the paper writes nevertheless.</param>
internal sealed class UnlistedKanjiRule(HashSet<int> allowed) : IHouseRule
{
    public static UnlistedKanjiRule Of(RuleSettings settings) =>
        new([.. settings.Words("allowed").SelectMany(kanji => kanji.EnumerateRunes()).Select(kanji => kanji.Value)]);

    public IRuleReading Begin() => new Reader(allowed);

    private sealed class Reader(HashSet<int> allowed) : IRuleReading
    {
        private readonly HashSet<int> seen = [.. allowed];

        public void Read(Passage passage, Pencil pencil)
        {
            var text = passage.Text;
            for (var at = 0; at < text.Length; at++)
            {
                if (text[at] >= '\u3400' && Rune.TryGetRuneAt(text, at, out var kanji) && KanjiLevels.Of(kanji) == KanjiLevel.Unlisted)
                {
                    Judge(passage, pencil, at, kanji);
                    at += kanji.Utf16SequenceLength - 1;
                }
            }
        }

        private void Judge(Passage passage, Pencil pencil, int at, Rune kanji)
        {
            if (seen.Contains(kanji.Value) || passage.IsSpared(at))
            {
                return;
            }

            var words = passage.Words;
            var next = WordSearch.FirstFrom(words, at + 1);
            if (next == 0 || IsName(words[next - 1]) || next < words.Length && IsNameSuffix(words[next]))
            {
                return;
            }

            seen.Add(kanji.Value);
            if (!HasReading(passage.Text, words[next - 1].End))
            {
                pencil.Mark(passage, new TextRange(at, kanji.Utf16SequenceLength), "found", null, kanji.ToString(), words[next - 1].In(passage.Text).ToString());
            }
        }

        /// <summary>A word that nobody knows is most often a name.</summary>
        private static bool IsName(Word word) => word.PartOfSpeech.IsProperNoun || !word.Token.IsKnown;

        private static bool IsNameSuffix(Word word) => word.Kind is WordKind.PersonSuffix or WordKind.PlaceSuffix || word.PartOfSpeech.IsProperNoun;

        private static bool HasReading(string text, int end) =>
            end + 1 < text.Length && text[end] is '（' or '(' or '《' && CharacterClasses.At(text, end + 1) is CharacterClass.Hiragana or CharacterClass.Katakana;
    }
}
