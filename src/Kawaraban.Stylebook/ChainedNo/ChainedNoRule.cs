using System.Globalization;
using Kawaraban.Language;
using Kawaraban.Language.Analysis;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.ChainedNo;

/// <summary>Finds nouns that hang on one another by の too often: 市の東の港の倉庫の鍵.</summary>
/// <param name="most">The most の in a chain.</param>
internal sealed class ChainedNoRule(int most) : PassageRule
{
    public static ChainedNoRule Of(RuleSettings settings) => new(settings.Number("most", 3));

    public override void Read(Passage passage, Pencil pencil)
    {
        var words = passage.Words;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Kind != WordKind.AdnominalizingParticle)
            {
                continue;
            }

            var (first, count) = (i, 1);
            var end = NextNo(words, i);
            while (end >= 0)
            {
                (i, count) = (end, count + 1);
                end = NextNo(words, i);
            }

            if (count > most && !passage.IsQuoted(words[first].Start))
            {
                var place = TextRange.Between(words[first].Start, words[i].End);
                pencil.Mark(passage, place, "too-many", null, count.ToString(CultureInfo.InvariantCulture), place.Of(passage.Text));
            }
        }
    }

    /// <summary>The next の, if nothing but nouns stands before it; -1 otherwise.</summary>
    private static int NextNo(ReadOnlySpan<Word> words, int no)
    {
        var i = no + 1;
        while (i < words.Length && words[i].PartOfSpeech.Class is WordClass.Noun or WordClass.Prefix)
        {
            i++;
        }

        return i > no + 1 && i < words.Length && words[i].Kind == WordKind.AdnominalizingParticle ? i : -1;
    }
}
