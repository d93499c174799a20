using Kawaraban.Language.Analysis;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.DoubledConjunction;

/// <summary>Finds two sentences in a row that begin with the same conjunction: しかし、……。しかし、…….</summary>
internal sealed class DoubledConjunctionRule : IHouseRule
{
    public IRuleReading Begin() => new Reader();

    private sealed class Reader : IRuleReading
    {
        private string before = "";

        public void Read(Passage passage, Pencil pencil)
        {
            if (!passage.IsOwnProse)
            {
                before = "";
                return;
            }

            var words = passage.Words;
            foreach (var sentence in passage.Sentences)
            {
                if (sentence.WordCount == 0 || words[sentence.FirstWord] is var first && first.Kind != WordKind.Conjunction)
                {
                    before = "";
                    continue;
                }

                if (first.In(passage.Text).SequenceEqual(before))
                {
                    pencil.Mark(passage, first.Range, "again", null, before);
                }

                before = first.In(passage.Text).ToString();
            }
        }
    }
}
