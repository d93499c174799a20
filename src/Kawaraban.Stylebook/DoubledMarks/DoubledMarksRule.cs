using System.Buffers;
using Kawaraban.Language;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.DoubledMarks;

/// <summary>Finds commas and full stops that follow each other: 。。, 、。, 、、.</summary>
internal sealed class DoubledMarksRule : PassageRule
{
    private static readonly SearchValues<char> _marks = SearchValues.Create("、。，．");

    public override void Read(Passage passage, Pencil pencil)
    {
        var text = passage.Text;
        for (var from = 0; text.AsSpan(from).IndexOfAny(_marks) is >= 0 and var found;)
        {
            var start = from + found;
            var end = start + 1;
            while (end < text.Length && _marks.Contains(text[end]))
            {
                end++;
            }

            if (end > start + 1)
            {
                var place = TextRange.Between(start, end);
                var fix = place.Of(text).AsSpan().IndexOfAny('。', '．') >= 0 ? "。" : "、";
                pencil.Mark(passage, place, "found", new Fix(fix, IsSafe: false), place.Of(text), fix);
            }

            from = end;
        }
    }
}
