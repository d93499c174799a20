namespace Kawaraban.Newsroom.Memory.Index;

/// <summary>Finds the pairs that hold every unit of a phrase, newest first. Whether they stand side by side only the text itself tells.</summary>
internal static class PhraseFinder
{
    public static IEnumerable<long> Find(uint[] units, IReadOnlyList<Segment> segments)
    {
        if (units.Length == 0)
        {
            yield break;
        }
        foreach (var segment in segments.OrderByDescending(segment => segment.Header.LastPair))
        {
            foreach (var pair in Within(units, segment))
            {
                yield return pair;
            }
        }
    }

    private static List<long> Within(uint[] units, Segment segment)
    {
        var rarestFirst = units.Distinct().OrderBy(unit => segment.PostingsOf(unit).Length).ToList();
        var texts = Read(segment, rarestFirst[0]);
        foreach (var unit in rarestFirst.Skip(1).TakeWhile(_ => texts.Count > 0))
        {
            var others = Read(segment, unit);
            texts.IntersectWith(others);
        }
        var pairs = segment.Pairs;
        var found = new List<long>(texts.Count);
        foreach (var text in texts.OrderDescending())
        {
            found.Add(pairs[text]);
        }
        GC.KeepAlive(segment);
        return found;
    }

    private static HashSet<int> Read(Segment segment, uint unit)
    {
        var texts = new HashSet<int>();
        var reader = new PostingReader(segment.PostingsOf(unit));
        while (reader.Read())
        {
            texts.Add(reader.Text);
        }
        return texts;
    }
}
