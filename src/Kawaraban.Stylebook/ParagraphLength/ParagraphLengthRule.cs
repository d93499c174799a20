using System.Globalization;
using Kawaraban.Language;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.ParagraphLength;

/// <summary>Finds paragraphs that fill a telephone's screen more than once.</summary>
/// <param name="most">The most characters that a paragraph may have.</param>
internal sealed class ParagraphLengthRule(int most) : PassageRule
{
    public static ParagraphLengthRule Of(RuleSettings settings) => new(settings.Number("most", 400));

    public override void Read(Passage passage, Pencil pencil)
    {
        if (passage.Kind == PassageKind.Paragraph && passage.Text.Length > most)
        {
            pencil.Mark(passage, new TextRange(0, passage.Text.Length), "too-long", null,
                passage.Text.Length.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture));
        }
    }
}
