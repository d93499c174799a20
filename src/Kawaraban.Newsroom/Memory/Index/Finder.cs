using System.Buffers;

namespace Kawaraban.Newsroom.Memory.Index;

/// <summary>Finds the pairs whose sources are most like a row of units: those that share most of what is rare, and of them those that are fewest steps away.</summary>
internal static class Finder
{
    /// <summary>So many of those that share most are compared.</summary>
    private const int MostCompared = 2_000;

    /// <summary>So many cells of tables are filled at most: what bounds the time of long texts.</summary>
    private const long MostCells = 12_000_000;

    /// <summary>The best, best first, newer before older where they are as like.</summary>
    public static List<Candidate> Find(uint[] units, double lowest, int count, IReadOnlyList<Segment> segments)
    {
        if (units.Length == 0)
        {
            return [];
        }
        var query = Query.Of(units, lowest, segments);
        var sharing = new List<(Segment Segment, int Text, int Shared)>();
        foreach (var segment in segments)
        {
            Collect(query, segment, sharing);
        }
        sharing.Sort((one, other) => other.Shared != one.Shared ? other.Shared.CompareTo(one.Shared) : other.Segment.Header.LastPair.CompareTo(one.Segment.Header.LastPair));
        var best = Compare(query, sharing, count);
        GC.KeepAlive(segments);
        return best;
    }

    /// <summary>Adds the segment's texts of about the right length that share something rare with the query; no more than may be compared.</summary>
    private static void Collect(Query query, Segment segment, List<(Segment, int, int)> sharing)
    {
        var shared = ArrayPool<ushort>.Shared.Rent(segment.Header.Texts);
        shared.AsSpan(0, segment.Header.Texts).Clear();
        var most = 0;
        foreach (var (unit, weight) in query.Terms)
        {
            var reader = new PostingReader(segment.PostingsOf(unit));
            while (reader.Read())
            {
                most = Math.Max(most, shared[reader.Text] += (ushort)weight);
            }
        }
        if (most > 0)
        {
            Take(query, segment, shared.AsSpan(0, segment.Header.Texts), most, sharing);
        }
        ArrayPool<ushort>.Shared.Return(shared);
    }

    /// <summary>Counts how many share how much, so that the least that is worth comparing is known without sorting all.</summary>
    private static void Take(Query query, Segment segment, ReadOnlySpan<ushort> shared, int most, List<(Segment, int, int)> sharing)
    {
        var (shortest, longest) = (query.Shortest, query.Longest);
        var counts = new int[most + 1];
        foreach (var share in shared)
        {
            counts[share]++;
        }
        var (least, taken) = (most, counts[most]);
        while (least > 1 && taken < MostCompared)
        {
            taken += counts[--least];
        }
        for (var text = 0; text < shared.Length; text++)
        {
            if (shared[text] >= least && segment.LengthOf(text) is var length && length >= shortest && length <= longest)
            {
                sharing.Add((segment, text, shared[text]));
            }
        }
    }

    /// <summary>The bound falls as better ones are found, so that most are left after a few rows.</summary>
    private static List<Candidate> Compare(Query query, List<(Segment Segment, int Text, int Shared)> sharing, int count)
    {
        var best = new List<Candidate>(count + 1);
        var cells = 0L;
        foreach (var (segment, text, _) in sharing.Take(MostCompared))
        {
            var units = segment.UnitsOf(text);
            var longest = Math.Max(units.Length, query.Units.Length);
            var least = best.Count < count ? query.Lowest : best[^1].Estimate;
            var bound = (int)((1 - least) * longest);
            if ((cells += (2L * bound + 1) * longest) > MostCells)
            {
                break;
            }
            var distance = Band.Distance(query.Units, units, bound);
            if (distance <= bound)
            {
                Insert(best, new Candidate(segment.Pairs[text], 1 - distance / (double)longest), count);
            }
        }
        return best;
    }

    private static void Insert(List<Candidate> best, Candidate found, int count)
    {
        var at = best.FindIndex(other => other.Estimate < found.Estimate || (other.Estimate <= found.Estimate && other.Pair < found.Pair));
        if (at < 0)
        {
            at = best.Count;
        }
        best.Insert(at, found);
        if (best.Count > count)
        {
            best.RemoveAt(count);
        }
    }
}
