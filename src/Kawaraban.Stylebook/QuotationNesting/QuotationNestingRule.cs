using Kawaraban.Language;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.QuotationNesting;

/// <summary>Finds a quotation within a quotation that has the marks of the outer one: 「……「……」……」 for 「……『……』……」.</summary>
internal sealed class QuotationNestingRule : PassageRule
{
    public override void Read(Passage passage, Pencil pencil)
    {
        var around = new Stack<Enclosure>();
        foreach (var pair in passage.Enclosures.All)
        {
            while (around.TryPeek(out var outer) && outer.Close < pair.Open)
            {
                around.Pop();
            }

            if (passage.Text[pair.Open] == '「' && IsQuoted(passage.Text, around))
            {
                var place = TextRange.Between(pair.Open, pair.Close + 1);
                pencil.Mark(passage, place, "same-marks", new Fix(Inner(place.Of(passage.Text)), IsSafe: false), place.Of(passage.Text));
            }

            around.Push(pair);
        }
    }

    private static bool IsQuoted(string text, Stack<Enclosure> around) => around.TryPeek(out var outer) && text[outer.Open] == '「';

    private static string Inner(string quotation) => $"『{quotation[1..^1]}』";
}
