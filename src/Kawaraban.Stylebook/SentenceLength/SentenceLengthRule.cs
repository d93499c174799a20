using System.Globalization;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.SentenceLength;

/// <summary>Finds sentences that are too long to be read at once. What stands in quotations and brackets does not count.</summary>
/// <param name="most">The most characters that a sentence may have.</param>
internal sealed class SentenceLengthRule(int most) : PassageRule
{
    public static SentenceLengthRule Of(RuleSettings settings) => new(settings.Number("most", 130));

    public override void Read(Passage passage, Pencil pencil)
    {
        if (passage.Text.Length <= most || !passage.IsOwnProse)
        {
            return;
        }

        foreach (var sentence in passage.Sentences)
        {
            if (sentence.Range.Length > most && passage.Enclosures.Outside(sentence.Range).Sum(piece => piece.Length) is var length && length > most)
            {
                pencil.Mark(passage, sentence.Range, "too-long", null, length.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
