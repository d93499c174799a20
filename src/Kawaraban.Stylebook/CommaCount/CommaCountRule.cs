using System.Globalization;
using Kawaraban.Language;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.CommaCount;

/// <summary>Finds sentences with more 、 than a reader can follow. Those in quotations and brackets do not count.</summary>
/// <param name="most">The most 、 that a sentence may have.</param>
internal sealed class CommaCountRule(int most) : PassageRule
{
    public static CommaCountRule Of(RuleSettings settings) => new(settings.Number("most", 6));

    public override void Read(Passage passage, Pencil pencil)
    {
        if (!passage.IsOwnProse || passage.Text.AsSpan().Count('、') <= most)
        {
            return;
        }

        foreach (var sentence in passage.Sentences)
        {
            var count = passage.Text.AsSpan(sentence.Range.Start, sentence.Range.Length).Count('、');
            if (count > most && CountOutside(passage, sentence.Range) is var own && own > most)
            {
                pencil.Mark(passage, sentence.Range, "too-many", null, own.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static int CountOutside(Passage passage, TextRange sentence) =>
        passage.Enclosures.Outside(sentence).Sum(piece => passage.Text.AsSpan(piece.Start, piece.Length).Count('、'));
}
