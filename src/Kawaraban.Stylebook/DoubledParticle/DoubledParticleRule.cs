using Kawaraban.Language;
using Kawaraban.Language.Analysis;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.DoubledParticle;

/// <summary>Finds a particle that stands twice in one clause where a clause has room for one: 予算を計画を立てる, 首相が議長が話した.</summary>
/// <remarks>A verb, an adjective, a comma or a bracket begins another clause. に, で, と, の and も are often right twice.</remarks>
internal sealed class DoubledParticleRule : PassageRule
{
    private const string Watched = "をがへ";

    public override void Read(Passage passage, Pencil pencil)
    {
        var text = passage.Text;
        var words = passage.Words;
        Span<int> last = stackalloc int[Watched.Length];
        last.Fill(-1);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (BeginsClause(word))
            {
                last.Fill(-1);
                continue;
            }

            // を手に, を根拠に: the clause goes on with another object.
            if (word.Kind is WordKind.CaseParticle or WordKind.AdverbializingParticle && word.In(text) is "に")
            {
                last[0] = -1;
                continue;
            }

            if (word.Kind != WordKind.CaseParticle || word.Length != 1 || Watched.IndexOf(text[word.Start], StringComparison.Ordinal) is not (>= 0 and var which))
            {
                continue;
            }

            if (last[which] >= 0 && words[last[which]].End < word.Start - 1 && !passage.IsQuoted(word.Start))
            {
                var place = TextRange.Between(words[last[which]].Start, word.End);
                pencil.Mark(passage, place, "twice", null, word.In(text).ToString(), place.Of(text));
            }

            last[which] = i;
        }
    }

    private static bool BeginsClause(Word word) => word.PartOfSpeech.Class switch
    {
        WordClass.Verb or WordClass.Adjective or WordClass.Auxiliary or WordClass.Symbol or WordClass.Conjunction => true,
        WordClass.Particle => word.Kind is WordKind.ConjunctiveParticle or WordKind.ParallelParticle or WordKind.QuotativeParticle or WordKind.CompoundCaseParticle or WordKind.FinalParticle or WordKind.AdverbialParallelFinalParticle,

        // 首相が会見、 and 会社を設立後に: a noun that takes する is a verb without it, and so are nouns that can be adverbs.
        WordClass.Noun => word.Kind is WordKind.SahenNoun or WordKind.AdverbialSuffix or WordKind.SahenSuffix or WordKind.DependentAdverbialNoun or WordKind.AdjectivalNoun or WordKind.DependentNoun,
        _ => false,
    };
}
