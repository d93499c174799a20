using System.Buffers;

namespace Kawaraban.Newsroom.Memory.Index;

/// <summary>Finds the pairs whose sources are most like a row of units: those that share most of what is rare, and of them those that are fewest steps away.</summary>
internal static class Finder
{
    /// <summary>So many of those that share most are compared.</summary>
    private const int MostCompared = 2_000;

    /// <summary>The weight of what is shared, at most.</summary>
    private const int MostShared = 8_191;

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
        var counts = new int[MostShared + 1];
        var least = 1;
        foreach (var segment in segments)
        {
            Collect(query, segment, counts, ref least, sharing);
        }
        sharing.Sort((one, other) => other.Shared != one.Shared ? other.Shared.CompareTo(one.Shared) : other.Segment.Header.LastPair.CompareTo(one.Segment.Header.LastPair));
        var best = Compare(query, sharing, count);
        GC.KeepAlive(segments);
        return best;
    }

    /// <summary>Adds the segment's texts of about the right length that share as much with the query as is still worth comparing.</summary>
    private static void Collect(Query query, Segment segment, int[] counts, ref int least, List<(Segment, int, int)> sharing)
    {
        var rented = ArrayPool<ushort>.Shared.Rent(segment.Header.Texts);
        var shared = rented.AsSpan(0, segment.Header.Texts);
        shared.Clear();
        foreach (var (unit, weight) in query.Terms)
        {
            var reader = new PostingReader(segment.PostingsOf(unit));
            while (reader.Read())
            {
                shared[reader.Text] = (ushort)Math.Min(MostShared, shared[reader.Text] + weight);
            }
        }
        Take(query, segment, shared, counts, least, sharing);
        least = Worth(counts);
        ArrayPool<ushort>.Shared.Return(rented);
    }

    private static void Take(Query query, Segment segment, ReadOnlySpan<ushort> shared, int[] counts, int least, List<(Segment, int, int)> sharing)
    {
        var (shortest, longest) = (query.Shortest, query.Longest);
        for (var text = 0; text < shared.Length; text++)
        {
            if (shared[text] >= least && segment.LengthOf(text) is var length && length >= shortest && length <= longest)
            {
                counts[shared[text]]++;
                sharing.Add((segment, text, shared[text]));
            }
        }
    }

    /// <summary>The least that must be shared to be among those that are compared: it only rises, so that later segments add few.</summary>
    private static int Worth(int[] counts)
    {
        var (least, taken) = (MostShared, counts[MostShared]);
        while (least > 1 && taken < MostCompared)
        {
            taken += counts[--least];
        }
        return least;
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
