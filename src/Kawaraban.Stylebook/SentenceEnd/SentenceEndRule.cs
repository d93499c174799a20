using Kawaraban.Language;
using Kawaraban.Language.Analysis;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.SentenceEnd;

/// <summary>Finds paragraphs whose last sentence has a verb, an adjective or だ at its end, and no 。 behind it.</summary>
/// <remarks>What ends in a noun is no sentence: a place, a source, a label.</remarks>
internal sealed class SentenceEndRule : PassageRule
{
    public override void Read(Passage passage, Pencil pencil)
    {
        var text = passage.Text.AsSpan().TrimEnd();
        if (passage.Kind != PassageKind.Paragraph || text.Length == 0 || !char.IsLetter(text[^1]) || passage.IsSpared(text.Length - 1))
        {
            return;
        }

        var words = passage.Words;
        if (words.Length > 1 && words[^1] is var last && last.End == text.Length && IsPredicate(last))
        {
            pencil.Mark(passage, last.Range, "no-stop", new Fix(last.Range.Of(passage.Text) + "。", IsSafe: false), last.Range.Of(passage.Text));
        }
    }

    private static bool IsPredicate(Word word) =>
        word.PartOfSpeech.Class is WordClass.Verb or WordClass.Adjective or WordClass.Auxiliary && word.Inflection.Form == "基本形";
}
