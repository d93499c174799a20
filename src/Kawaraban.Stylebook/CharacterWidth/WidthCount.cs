using Kawaraban.Language;
using Kawaraban.Language.Characters;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.CharacterWidth;

/// <summary>The runs of letters or of digits in a text, and in which width each stands.</summary>
/// <param name="wanted">The width that they should have; null where most of them tell it.</param>
/// <param name="kind">Letters or digits.</param>
internal sealed class WidthCount(LetterWidth? wanted, WidthKinds kind)
{
    // Fewer than one in so many is a slip; more is a way of writing.
    private const int SlipsIn = 4;

    // Whoever has seen so many places knows.
    private const int MostPlaces = 200;

    private readonly Dictionary<LetterWidth, List<(Passage Passage, TextRange Place)>> places = new() { [LetterWidth.Half] = [], [LetterWidth.Full] = [] };
    private readonly Dictionary<LetterWidth, int> counts = new() { [LetterWidth.Half] = 0, [LetterWidth.Full] = 0 };

    // 5日 in full and 15日 in half, as print has it.
    private bool isFullForOne = true;

    public void Take(Passage passage, TextRange run, Pencil pencil)
    {
        var text = passage.Text.AsSpan(run.Start, run.Length);
        var hasHalf = text.IndexOfAnyInRange('!', '~') >= 0;
        var hasFull = text.IndexOfAnyInRange('！', '～') >= 0;
        if (passage.IsSpared(run.Start))
        {
            return;
        }

        if (hasHalf && hasFull)
        {
            Mark(passage, run, pencil, "mixed", wanted ?? LetterWidth.Half);
            return;
        }

        Count(passage, run, hasHalf ? LetterWidth.Half : LetterWidth.Full);
    }

    public void End(Pencil pencil)
    {
        if ((wanted ?? Usual()) is not { } width)
        {
            return;
        }

        foreach (var (passage, place) in places[width == LetterWidth.Half ? LetterWidth.Full : LetterWidth.Half])
        {
            Mark(passage, place, pencil, width == LetterWidth.Half ? "half" : "full", width);
        }
    }

    private void Count(Passage passage, TextRange run, LetterWidth width)
    {
        counts[width]++;
        isFullForOne &= run.Length == 1 == (width == LetterWidth.Full);
        if (places[width].Count < MostPlaces)
        {
            places[width].Add((passage, run));
        }
    }

    /// <summary>The width of nearly all; null where a text has both for a reason.</summary>
    private LetterWidth? Usual()
    {
        var (half, full) = (counts[LetterWidth.Half], counts[LetterWidth.Full]);
        if (half == 0 || full == 0 || isFullForOne)
        {
            return null;
        }

        return full * SlipsIn <= half ? LetterWidth.Half : half * SlipsIn <= full ? LetterWidth.Full : null;
    }

    private void Mark(Passage passage, TextRange run, Pencil pencil, string what, LetterWidth width)
    {
        var written = run.Of(passage.Text);
        var right = width == LetterWidth.Full ? Width.Full(written, kind) : Width.Half(written, kind);
        pencil.Mark(passage, run, what, new Fix(right, IsSafe: false), written, right);
    }
}
