using Kawaraban.Language;
using Kawaraban.Stylebook.Phrases;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.PageDebris;

/// <summary>Finds what was copied along from a web page: share labels, "return to top", and captions that stand in the text a second time.</summary>
internal sealed class PageDebrisRule : IHouseRule
{
    private static readonly HashSet<string> _labels = new(PhraseList.Lines(typeof(PageDebrisRule), "PageDebris.txt").Select(phrase => Bare(phrase.Text)), StringComparer.OrdinalIgnoreCase);
    private static readonly int _longest = _labels.Max(label => label.Length);

    public IRuleReading Begin() => new Reader();

    /// <summary>Without the marks that pages set around their labels.</summary>
    private static string Bare(string text) =>
        string.Concat(text.Where(c => char.IsLetterOrDigit(c) || c is ' ')).Trim();

    private sealed class Reader : IRuleReading
    {
        // A caption shorter than this may well be said again.
        private const int ShortestCaption = 12;

        private readonly HashSet<string> captions = new(StringComparer.Ordinal);

        public void Read(Passage passage, Pencil pencil)
        {
            var text = passage.Text.Trim();
            if (text.Length == 0)
            {
                return;
            }

            var place = new TextRange(passage.Text.IndexOf(text, StringComparison.Ordinal), text.Length);
            if (text.Length <= _longest + 8 && _labels.Contains(Bare(text)))
            {
                pencil.Mark(passage, place, "label", new Fix("", IsSafe: false), text);
            }
            else if (passage.Kind == PassageKind.Caption)
            {
                Remember(passage, pencil, place);
            }
            else if (passage.Kind == PassageKind.Paragraph && captions.Contains(text))
            {
                pencil.Mark(passage, place, "caption-again", new Fix("", IsSafe: false), text);
            }
        }

        private void Remember(Passage passage, Pencil pencil, TextRange place)
        {
            var caption = place.Of(passage.Text);
            if (caption.Length >= ShortestCaption && !captions.Add(caption))
            {
                pencil.Mark(passage, place, "caption-again", new Fix("", IsSafe: false), caption);
            }
        }
    }
}
