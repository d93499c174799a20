using Kawaraban.Language;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Memory.Harvesting;

/// <summary>Cuts inline text by its plain text.</summary>
internal static class InlineParts
{
    /// <summary>The runs of a part of the plain text, cut at its ends. Ruby is never cut: it goes where its base begins.</summary>
    public static InlineText Part(this InlineText text, TextRange part)
    {
        var runs = new List<Run>();
        var at = 0;
        foreach (var run in text.Runs)
        {
            var (start, end) = (at, at + run.Text.Length);
            at = end;
            if (run.Reading is not null)
            {
                runs.AddRange(start >= part.Start && start < part.End ? [run] : Array.Empty<Run>());
            }
            else if (start < part.End && end > part.Start)
            {
                runs.Add(run with { Text = run.Text[(Math.Max(start, part.Start) - start)..(Math.Min(end, part.End) - start)] });
            }
        }
        return new InlineText(runs);
    }

    public static InlineText Joined(IEnumerable<InlineText> texts)
    {
        var runs = new List<Run>();
        foreach (var text in texts)
        {
            runs.AddRange(runs.Count > 0 ? [new Run("\n"), .. text.Runs] : text.Runs);
        }
        return new InlineText(runs);
    }
}
