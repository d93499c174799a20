using System.Text;
using Kawaraban.Language;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.KangxiRadicals;

/// <summary>Finds signs for the parts of kanji (U+2E80 to U+2FD5) that stand for the kanji themselves, as texts copied from PDF files have them.</summary>
internal sealed class KangxiRadicalsRule : PassageRule
{
    private const char First = '\u2E80';
    private const char Last = '\u2FD5';

    // Those of the supplement that Unicode does not fold to a kanji, and that Japanese texts are seen with.
    private const string Supplement = "⺠民⻁虎⻄西⻑長⻘青⻝食⻣骨⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀⺟母⺩王⺬示⺒巳⻆角⻎辶⻟飠";

    public override void Read(Passage passage, Pencil pencil)
    {
        var text = passage.Text;
        for (var from = 0; text.AsSpan(from).IndexOfAnyInRange(First, Last) is >= 0 and var found;)
        {
            var at = from + found;
            from = at + 1;
            var kanji = KanjiOf(text[at]);
            var place = new TextRange(at, 1);
            pencil.Mark(passage, place, "found", kanji is null ? null : new Fix(kanji, IsSafe: true), place.Of(text), kanji ?? place.Of(text));
        }
    }

    private static string? KanjiOf(char radical)
    {
        var known = Supplement.IndexOf(radical, StringComparison.Ordinal);
        if (known >= 0 && known % 2 == 0)
        {
            return Supplement[known + 1].ToString();
        }

        var folded = radical.ToString().Normalize(NormalizationForm.FormKC);
        return folded[0] == radical ? null : folded;
    }
}
