using Kawaraban.Language;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Proofing;

/// <summary>Puts other words in a place of a block's plain text and leaves its marks where they are.</summary>
public static class ProofMending
{
    /// <param name="written">The written form of the block.</param>
    /// <param name="place">A range of its plain text, within one of its lines.</param>
    /// <returns>The written form with the words replaced; null where the place is none of this text, or words with a reading would be cut in two.</returns>
    public static string? Mend(string written, TextRange place, string words)
    {
        var start = 0;
        var isMended = false;
        var body = BlockTexts.Map(Written.Read(written), (text, _) =>
        {
            var within = place with { Start = place.Start - start };
            start += text.PlainText.Length + 1;
            if (within.Start < 0 || within.End > text.PlainText.Length || Mend(text, within, words) is not { } mended)
            {
                return text;
            }

            isMended = true;
            return mended;
        });
        return isMended ? Written.Write(body) : null;
    }

    /// <summary>What comes in looks like what it takes the place of.</summary>
    private static InlineText? Mend(InlineText text, TextRange place, string words)
    {
        var runs = new List<Run>();
        var (at, isIn) = (0, false);
        foreach (var run in text.Runs)
        {
            var (from, to) = (Math.Clamp(place.Start - at, 0, run.Text.Length), Math.Clamp(place.End - at, 0, run.Text.Length));
            var isTouched = to > from || (place.Length == 0 && !isIn && place.Start >= at && place.Start <= at + run.Text.Length);
            at += run.Text.Length;
            if (!isTouched)
            {
                runs.Add(run);
                continue;
            }

            if (run.Reading is not null && to - from < run.Text.Length)
            {
                return null;
            }

            runs.Add(run with { Text = run.Text[..from] });
            if (!isIn)
            {
                runs.Add(run with { Text = words, Reading = null });
            }

            runs.Add(run with { Text = run.Text[to..] });
            isIn = true;
        }

        return isIn ? new InlineText(runs) : null;
    }
}
