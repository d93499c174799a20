using Kawaraban.Language;
using Kawaraban.Language.Analysis;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.VerbForm;

/// <summary>Finds forms of verbs that are said but not written: 食べれる, 行けれる, 行かさせる, している as してる. Quotations are their speakers'.</summary>
internal sealed class VerbFormRule : PassageRule
{
    private const string Irrealis = "未然形";

    public override void Read(Passage passage, Pencil pencil)
    {
        if (!passage.IsOwnProse)
        {
            return;
        }

        var words = passage.Words;
        for (var i = 0; i < words.Length; i++)
        {
            if (!words[i].PartOfSpeech.IsVerb || passage.IsQuoted(words[i].Start))
            {
                continue;
            }

            if (words[i].Kind == WordKind.Verb && words[i].Base is "見れる" or "来れる" or "出れる" or "着れる")
            {
                Mark(passage, pencil, "dropped-ra", words[i].Range, words[i].In(passage.Text)[..1].ToString() + "ら" + words[i].In(passage.Text)[1..].ToString());
            }
            else if (i > 0 && words[i - 1].PartOfSpeech.IsVerb && words[i - 1].End == words[i].Start)
            {
                JudgePair(passage, pencil, words[i - 1], words[i]);
            }
        }
    }

    private static void JudgePair(Passage passage, Pencil pencil, Word verb, Word suffix)
    {
        var (stem, ending) = (verb.In(passage.Text).ToString(), suffix.In(passage.Text).ToString());
        var place = TextRange.Between(verb.Start, suffix.End);
        if (IsSuffix(verb, suffix, "れる", "一段"))
        {
            var isPotential = Potential.IsOne(verb.Base);
            Mark(passage, pencil, isPotential ? "inserted-re" : "dropped-ra", place, isPotential ? stem + ending["れ".Length..] : $"{stem}ら{ending}");
        }
        else if (IsSuffix(verb, suffix, "させる", "五段"))
        {
            Mark(passage, pencil, "inserted-sa", place, stem + ending["さ".Length..]);
        }
        else if (suffix.Kind == WordKind.DependentVerb && suffix.Base is "てる" or "でる")
        {
            Mark(passage, pencil, "dropped-i", place, $"{stem}{ending[..1]}い{ending[1..]}");
        }
    }

    private static bool IsSuffix(Word verb, Word suffix, string dictionaryForm, string conjugation) =>
        suffix.Kind == WordKind.VerbSuffix && suffix.Base.SequenceEqual(dictionaryForm)
        && verb.Inflection is var inflection && inflection.Form == Irrealis && inflection.Type.StartsWith(conjugation, StringComparison.Ordinal);

    private static void Mark(Passage passage, Pencil pencil, string what, TextRange place, string instead) =>
        pencil.Mark(passage, place, what, new Fix(instead, IsSafe: false), place.Of(passage.Text), instead);
}
