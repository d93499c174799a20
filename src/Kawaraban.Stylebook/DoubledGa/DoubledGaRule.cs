using Kawaraban.Language;
using Kawaraban.Language.Analysis;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.DoubledGa;

/// <summary>Finds sentences that turn twice by が: 雨だったが、風はなかったが、中止した. Quotations are their speakers'.</summary>
internal sealed class DoubledGaRule : PassageRule
{
    public override void Read(Passage passage, Pencil pencil)
    {
        if (!passage.IsOwnProse)
        {
            return;
        }

        var words = passage.Words;
        foreach (var sentence in passage.Sentences)
        {
            var first = -1;
            for (var i = sentence.FirstWord; i < sentence.EndWord; i++)
            {
                if (words[i].Kind != WordKind.ConjunctiveParticle || words[i].In(passage.Text) is not "が" || passage.Enclosures.IsEnclosed(words[i].Start))
                {
                    continue;
                }

                if (first >= 0)
                {
                    pencil.Mark(passage, words[i].Range, "twice");
                    break;
                }

                first = i;
            }
        }
    }
}
