using Kawaraban.Language;
using Kawaraban.Language.Characters;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.RepeatedSentence;

/// <summary>Finds sentences that stand in a text twice, widths and punctuation apart. Pull quotes and quotations repeat on purpose, and short sentences by chance.</summary>
/// <param name="least">The fewest characters of a sentence that is looked at.</param>
internal sealed class RepeatedSentenceRule(int least) : IHouseRule
{
    public static RepeatedSentenceRule Of(RuleSettings settings) => new(settings.Number("least", 16));

    public IRuleReading Begin() => new Reader(least);

    private sealed class Reader(int least) : IRuleReading
    {
        private readonly HashSet<string> seen = new(StringComparer.Ordinal);

        public void Read(Passage passage, Pencil pencil)
        {
            if (!passage.IsOwnProse)
            {
                return;
            }

            foreach (var sentence in passage.Sentences)
            {
                var place = sentence.Range;
                if (place.Length >= least && !passage.IsSpared(place.Start) && !seen.Add(Plain(place.Of(passage.Text))))
                {
                    pencil.Mark(passage, place, "again", null, place.Of(passage.Text));
                }
            }
        }

        private static string Plain(string sentence) => string.Concat(NormalForm.Of(sentence).Text.Where(char.IsLetterOrDigit));
    }
}
