using System.Buffers;
using System.Text;
using Kawaraban.Language;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.DecomposedCharacters;

/// <summary>Finds characters that are written as a letter and a mark although there is one character for both: か゛ as か and U+3099.</summary>
internal sealed class DecomposedCharactersRule : PassageRule
{
    private static readonly SearchValues<char> _marks = SearchValues.Create([.. Enumerable.Range(0x300, 0x70).Select(mark => (char)mark), '\u3099', '\u309A']);

    public override void Read(Passage passage, Pencil pencil)
    {
        var text = passage.Text;
        for (var from = 0; text.AsSpan(from).IndexOfAny(_marks) is >= 0 and var found;)
        {
            var mark = from + found;
            var end = mark + 1;
            while (end < text.Length && _marks.Contains(text[end]))
            {
                end++;
            }

            if (mark > 0 && char.IsLetter(text[mark - 1]))
            {
                Judge(passage, pencil, TextRange.Between(mark - 1, end));
            }

            from = end;
        }
    }

    private static void Judge(Passage passage, Pencil pencil, TextRange place)
    {
        var written = place.Of(passage.Text);
        var composed = written.Normalize(NormalizationForm.FormC);
        if (composed != written)
        {
            pencil.Mark(passage, place, "found", new Fix(composed, IsSafe: true), composed);
        }
    }
}
