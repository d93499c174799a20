using Kawaraban.Language;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.StopBeforeBracket;

/// <summary>Finds 。 before a closing quotation mark: newspapers write 「行く」, not 「行く。」.</summary>
internal sealed class StopBeforeBracketRule : PassageRule
{
    public override void Read(Passage passage, Pencil pencil)
    {
        var text = passage.Text;
        for (var from = 0; text.AsSpan(from).IndexOf('。') is >= 0 and var found;)
        {
            var at = from + found;
            from = at + 1;
            if (from < text.Length && text[from] is '」' or '』')
            {
                pencil.Mark(passage, new TextRange(at, 1), "found", new Fix("", IsSafe: false), text.Substring(at, 2));
            }
        }
    }
}
