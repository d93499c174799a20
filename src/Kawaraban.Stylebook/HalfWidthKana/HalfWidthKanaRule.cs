using Kawaraban.Language;
using Kawaraban.Language.Characters;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.HalfWidthKana;

/// <summary>Finds katakana and Japanese punctuation of half width: ﾛｼｱ, ｡.</summary>
internal sealed class HalfWidthKanaRule : PassageRule
{
    private const char First = '｡';
    private const char Last = 'ﾟ';

    public override void Read(Passage passage, Pencil pencil)
    {
        var text = passage.Text;
        for (var at = 0; text.AsSpan(at).IndexOfAnyInRange(First, Last) is >= 0 and var found;)
        {
            var start = at + found;
            var run = text.AsSpan(start).IndexOfAnyExceptInRange(First, Last);
            at = run < 0 ? text.Length : start + run;
            var place = TextRange.Between(start, at);
            var full = Width.Full(place.Of(text), WidthKinds.Katakana);
            pencil.Mark(passage, place, "found", new Fix(full, IsSafe: true), place.Of(text), full);
        }
    }
}
