using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations;

/// <summary>
/// Carries block ids over to a new text of the same article: blocks that are the same keep theirs, a block changed in place keeps
/// its own where enough of its words stand, and only what is new gets a new one.
/// </summary>
public static class BlockMatch
{
    private const double AlikeEnough = 0.35;

    /// <summary>One id for each new text, in order.</summary>
    public static IReadOnlyList<BlockId> Carry(IReadOnlyList<(BlockId Id, string Text)> old, IReadOnlyList<string> texts)
    {
        var ids = new BlockId?[texts.Count];
        var anchors = CommonRun(old, texts);
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

    /// <summary>How many blocks of the source were changed, added or taken away between two versions.</summary>
    public static int Changes(IReadOnlyList<Block> before, IReadOnlyList<Block> after)
    {
        var texts = before.ToDictionary(block => block.Id, block => block.Text);
        var changedOrNew = after.Count(block => !texts.TryGetValue(block.Id, out var text) || text != block.Text);
        return changedOrNew + before.Count(block => after.All(other => other.Id != block.Id));
    }

    private static void MatchGap(IReadOnlyList<(BlockId Id, string Text)> old, IReadOnlyList<string> texts, BlockId?[] ids, Range oldGap, Range newGap)
    {
        var (oldAt, oldEnd) = (oldGap.Start.Value, oldGap.End.Value);
        for (var at = newGap.Start.Value; at < newGap.End.Value; at++)
        {
            var best = -1;
            var likeness = AlikeEnough;
            for (var candidate = oldAt; candidate < oldEnd; candidate++)
            {
                var alike = Likeness(old[candidate].Text, texts[at]);
                if (alike > likeness)
                {
                    (best, likeness) = (candidate, alike);
                }
            }
            if (best >= 0)
            {
                ids[at] = old[best].Id;
                oldAt = best + 1;
            }
        }
    }

    /// <summary>The longest common subsequence of equal texts.</summary>
    private static List<(int Old, int New)> CommonRun(IReadOnlyList<(BlockId Id, string Text)> old, IReadOnlyList<string> texts)
    {
        var length = new int[old.Count + 1, texts.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = texts.Count - 1; j >= 0; j--)
            {
                length[i, j] = old[i].Text == texts[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
            }
        }
        var run = new List<(int, int)>();
        for (int i = 0, j = 0; i < old.Count && j < texts.Count;)
        {
            if (old[i].Text == texts[j])
            {
                run.Add((i++, j++));
            }
            else if (length[i + 1, j] >= length[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
        return run;
    }

    /// <summary>Dice's coefficient over pairs of characters: 1 for the same text, 0 for nothing in common.</summary>
    private static double Likeness(string a, string b)
    {
        var pairs = new Dictionary<(char, char), int>();
        for (var i = 0; i + 1 < a.Length; i++)
        {
            pairs[(a[i], a[i + 1])] = pairs.GetValueOrDefault((a[i], a[i + 1])) + 1;
        }
        var shared = 0;
        for (var i = 0; i + 1 < b.Length; i++)
        {
            if (pairs.TryGetValue((b[i], b[i + 1]), out var left) && left > 0)
            {
                pairs[(b[i], b[i + 1])] = left - 1;
                shared++;
            }
        }
        return a.Length + b.Length > 2 ? 2.0 * shared / (a.Length + b.Length - 2) : 0;
    }
}
