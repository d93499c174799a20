using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations;

/// <summary>
/// Carries block ids over to a new text of the same article: blocks that are the same keep theirs, a block changed in place keeps
/// its own where enough of its words stand, and only what is new gets a new one. Time and memory grow with the number of blocks and
/// no faster: a text of any length is hostile to nobody.
/// </summary>
public static class BlockMatch
{
    private const double AlikeEnough = 0.35;

    /// <summary>A gap between two anchors is compared so many blocks ahead: what moved further counts as new.</summary>
    private const int Window = 40;

    /// <summary>Of a changed text so much is compared: where it changed beyond, its beginning still tells.</summary>
    private const int ComparedLetters = 4_000;

    /// <summary>One id for each new text, in order.</summary>
    public static IReadOnlyList<BlockId> Carry(IReadOnlyList<(BlockId Id, string Text)> old, IReadOnlyList<string> texts)
    {
        var ids = new BlockId?[texts.Count];
        var anchors = CommonRun.Of([.. old.Select(block => block.Text)], texts);
        foreach (var (oldAt, newAt) in anchors)
        {
            ids[newAt] = old[oldAt].Id;
        }
        var (oldFrom, newFrom) = (0, 0);
        foreach (var (oldTo, newTo) in anchors.Append((old.Count, texts.Count)))
        {
            MatchGap(old, texts, ids, oldFrom..oldTo, newFrom..newTo);
            (oldFrom, newFrom) = (oldTo + 1, newTo + 1);
        }
        return [.. ids.Select(id => id ?? BlockId.New())];
    }

    private static void MatchGap(IReadOnlyList<(BlockId Id, string Text)> old, IReadOnlyList<string> texts, BlockId?[] ids, Range oldGap, Range newGap)
    {
        var (oldAt, oldEnd) = (oldGap.Start.Value, oldGap.End.Value);
        for (var at = newGap.Start.Value; at < newGap.End.Value && oldAt < oldEnd; at++)
        {
            if (MostAlike(old, texts[at], oldAt, Math.Min(oldEnd, oldAt + Window)) is { } best)
            {
                ids[at] = old[best].Id;
                oldAt = best + 1;
            }
        }
    }

    private static int? MostAlike(IReadOnlyList<(BlockId Id, string Text)> old, string text, int from, int to)
    {
        int? best = null;
        var likeness = AlikeEnough;
        for (var candidate = from; candidate < to; candidate++)
        {
            if (CouldBeat(likeness, old[candidate].Text, text) && Likeness(old[candidate].Text, text) is var alike && alike > likeness)
            {
                (best, likeness) = (candidate, alike);
            }
        }
        return best;
    }

    /// <summary>Two texts of too different lengths need no look: all of the shorter one could not make them alike enough.</summary>
    private static bool CouldBeat(double likeness, string a, string b)
    {
        var (shorter, longer) = (Pairs(Math.Min(a.Length, b.Length)), Pairs(Math.Max(a.Length, b.Length)));
        return shorter > 0 && 2.0 * shorter / (shorter + longer) > likeness;
    }

    /// <summary>Dice's coefficient over pairs of characters: 1 for the same text, 0 for nothing in common.</summary>
    private static double Likeness(string a, string b)
    {
        var (ofA, ofB) = (Pairs(a.Length), Pairs(b.Length));
        var pairs = new Dictionary<(char, char), int>();
        for (var i = 0; i < ofA; i++)
        {
            pairs[(a[i], a[i + 1])] = pairs.GetValueOrDefault((a[i], a[i + 1])) + 1;
        }
        var shared = 0;
        for (var i = 0; i < ofB; i++)
        {
            if (pairs.TryGetValue((b[i], b[i + 1]), out var left) && left > 0)
            {
                pairs[(b[i], b[i + 1])] = left - 1;
                shared++;
            }
        }
        return ofA + ofB > 0 ? 2.0 * shared / (ofA + ofB) : 0;
    }

    private static int Pairs(int length) => Math.Clamp(length - 1, 0, ComparedLetters);
}
