using Kawaraban.Language;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.NearRepeat;

/// <summary>Finds sentences and short paragraphs that say again, nearly word for word, what stands before. The same word for word is another rule's.</summary>
/// <remarks>Sentences with other figures say something else: lists of results are built alike on purpose.</remarks>
/// <param name="least">The fewest letters of a sentence that is looked at.</param>
internal sealed class NearRepeatRule(int least) : IHouseRule
{
    // No text that people write has more; what comes behind it is not compared.
    private const int MostPieces = 20_000;

    public static NearRepeatRule Of(RuleSettings settings) => new(settings.Number("least", 24));

    public IRuleReading Begin() => new Reader(least);

    private sealed class Reader(int least) : IRuleReading
    {
        private readonly OutlineShelf sentences = new(MostPieces);
        private readonly OutlineShelf paragraphs = new(MostPieces);

        public void Read(Passage passage, Pencil pencil)
        {
            if (!passage.IsOwnProse)
            {
                return;
            }

            if (passage.Sentences.Length > 1 && JudgeParagraph(passage, pencil))
            {
                return;
            }

            foreach (var sentence in passage.Sentences)
            {
                if (!passage.IsSpared(sentence.Range.Start) && IsAgain(sentences, passage, sentence.Range, out _))
                {
                    pencil.Mark(passage, sentence.Range, "sentence");
                }
            }
        }

        /// <summary>A paragraph of sentences that are too short to be looked at one by one is looked at as a whole.</summary>
        private bool JudgeParagraph(Passage passage, Pencil pencil)
        {
            var whole = new TextRange(0, passage.Text.Length);
            if (passage.IsSpared(0) || !IsAgain(paragraphs, passage, whole, out var isSame) || isSame && HasLongSentence(passage))
            {
                return false;
            }

            pencil.Mark(passage, whole, "paragraph");
            return true;
        }

        /// <summary>Whether a piece is nearly one that was there before; the first of two is kept, to be compared with what comes.</summary>
        private bool IsAgain(OutlineShelf shelf, Passage passage, TextRange place, out bool isSame)
        {
            isSame = false;
            if (place.Length < least || Outline.Of(passage.Text.AsSpan(place.Start, place.Length), passage.Language) is not { } outline || outline.Letters < least)
            {
                return false;
            }

            if (shelf.FindLike(outline) is not { } before)
            {
                shelf.Add(outline);
                return false;
            }

            isSame = before.IsSameAs(outline);
            return shelf == paragraphs || !isSame;
        }

        private bool HasLongSentence(Passage passage)
        {
            foreach (var sentence in passage.Sentences)
            {
                if (sentence.Range.Length >= least)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
