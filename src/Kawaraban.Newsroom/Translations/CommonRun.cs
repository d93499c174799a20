namespace Kawaraban.Newsroom.Translations;

/// <summary>
/// The texts that two sequences have in common, in the order of both: blocks of two versions, words of two texts. The longest such run
/// where the sequences are of a size that an article has; of larger ones a long run that is found in one pass.
/// </summary>
public static class CommonRun
{
    /// <summary>A table of so many rows and columns is 8 MB: above that, no table is made.</summary>
    private const int LargestTable = 2_000;

    /// <returns>Places in the old and the new sequence, both rising.</returns>
    public static IReadOnlyList<(int Old, int New)> Of(IReadOnlyList<string> old, IReadOnlyList<string> texts)
    {
        var head = 0;
        while (head < old.Count && head < texts.Count && old[head] == texts[head])
        {
            head++;
        }
        var tail = 0;
        while (tail < old.Count - head && tail < texts.Count - head && old[old.Count - 1 - tail] == texts[texts.Count - 1 - tail])
        {
            tail++;
        }
        var (oldEnd, newEnd) = (old.Count - tail, texts.Count - tail);
        var isSmall = oldEnd - head <= LargestTable && newEnd - head <= LargestTable;
        var middle = isSmall ? Longest(old, texts, head, oldEnd, newEnd) : InOnePass(old, texts, head, oldEnd, newEnd);
        return
        [
            .. Enumerable.Range(0, head).Select(i => (i, i)),
            .. middle,
            .. Enumerable.Range(0, tail).Select(i => (oldEnd + i, newEnd + i)),
        ];
    }

    private static List<(int Old, int New)> Longest(IReadOnlyList<string> old, IReadOnlyList<string> texts, int start, int oldEnd, int newEnd)
    {
        // A run is no longer than the table is wide: 16 bits hold it.
        var length = new ushort[oldEnd - start + 1, newEnd - start + 1];
        for (var i = oldEnd - 1; i >= start; i--)
        {
            for (var j = newEnd - 1; j >= start; j--)
            {
                length[i - start, j - start] = old[i] == texts[j]
                    ? (ushort)(length[i - start + 1, j - start + 1] + 1)
                    : Math.Max(length[i - start + 1, j - start], length[i - start, j - start + 1]);
            }
        }
        var run = new List<(int, int)>();
        for (int i = start, j = start; i < oldEnd && j < newEnd;)
        {
            if (old[i] == texts[j])
            {
                run.Add((i++, j++));
            }
            else if (length[i - start + 1, j - start] >= length[i - start, j - start + 1])
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

    /// <summary>Each new text takes the next place where it stood before. A text that moved far forward would swallow what lies between, so it only jumps so far.</summary>
    private static List<(int Old, int New)> InOnePass(IReadOnlyList<string> old, IReadOnlyList<string> texts, int start, int oldEnd, int newEnd)
    {
        var places = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var i = start; i < oldEnd; i++)
        {
            if (!places.TryGetValue(old[i], out var queue))
            {
                places.Add(old[i], queue = []);
            }
            queue.Enqueue(i);
        }
        var run = new List<(int, int)>();
        var reached = start;
        for (var j = start; j < newEnd; j++)
        {
            if (!places.TryGetValue(texts[j], out var queue))
            {
                continue;
            }
            while (queue.TryPeek(out var passed) && passed < reached)
            {
                queue.Dequeue();
            }
            if (queue.TryPeek(out var next) && next - reached <= LargestTable)
            {
                run.Add((next, j));
                reached = next + 1;
            }
        }
        return run;
    }
}
