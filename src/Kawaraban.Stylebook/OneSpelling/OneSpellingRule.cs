using Kawaraban.Language;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.OneSpelling;

/// <summary>Finds words in katakana that one text spells in two ways: サーバ and サーバー, ヴェネツィア and ベネツィア. What it spells more often is taken for right.</summary>
internal sealed class OneSpellingRule : IHouseRule
{
    private const int ShortestWord = 4;

    // No text that people write has more; what comes behind it is not compared.
    private const int MostWords = 20_000;

    public IRuleReading Begin() => new Reader();

    private sealed class Reader : IRuleReading
    {
        private readonly Dictionary<string, Spelling> spellings = new(StringComparer.Ordinal);
        private readonly Dictionary<string, List<Spelling>> words = new(StringComparer.Ordinal);

        public void Read(Passage passage, Pencil pencil)
        {
            var text = passage.Text;
            for (var at = 0; at < text.Length;)
            {
                var start = at;
                while (at < text.Length && IsKatakana(text[at]))
                {
                    at++;
                }

                if (at - start >= ShortestWord - 1 && !passage.IsSpared(start))
                {
                    Take(passage, TextRange.Between(start, at));
                }

                at = at == start ? at + 1 : at;
            }
        }

        public void End(Pencil pencil)
        {
            foreach (var variants in words.Values)
            {
                if (variants.Count < 2)
                {
                    continue;
                }

                var right = variants.MaxBy(variant => variant.Count)!;
                foreach (var variant in variants.Where(variant => variant != right))
                {
                    foreach (var (passage, place) in variant.Places)
                    {
                        pencil.Mark(passage, place, "two-spellings", new Fix(right.Text, IsSafe: false), variant.Text, right.Text);
                    }
                }
            }
        }

        private void Take(Passage passage, TextRange place)
        {
            if (!spellings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(passage.Text.AsSpan(place.Start, place.Length), out var spelling))
            {
                if (spellings.Count >= MostWords)
                {
                    return;
                }

                var text = place.Of(passage.Text);
                var sound = KatakanaSound.Of(text);
                spelling = new Spelling(text);
                spellings[text] = spelling;
                if (sound.Length >= ShortestWord - 1)
                {
                    (words.TryGetValue(sound, out var variants) ? variants : words[sound] = []).Add(spelling);
                }
            }

            spelling.Add(passage, place);
        }

        private static bool IsKatakana(char c) => c is >= 'ァ' and <= 'ヺ' or 'ー';
    }
}
