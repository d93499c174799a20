namespace Kawaraban.Newsroom.Memory.Index;

/// <summary>What is looked for, with its units in the order in which their lists are read: the rarest first.</summary>
internal sealed class Query
{
    /// <summary>So many bytes of lists are read beyond those that must be: the more, the better is what comes first told from the rest.</summary>
    private const int ReadGladly = 256 * 1024;

    /// <summary>So many bytes are read at most.</summary>
    private const int ReadAtMost = 4 * 1024 * 1024;

    private Query(uint[] units, IReadOnlyList<(uint Unit, int Weight)> terms, double lowest) => (Units, Terms, Lowest) = (units, terms, lowest);

    public uint[] Units { get; }

    /// <summary>The units whose lists are read, each with what it weighs: a rare one says more.</summary>
    public IReadOnlyList<(uint Unit, int Weight)> Terms { get; }

    /// <summary>What is less like than this is not looked for.</summary>
    public double Lowest { get; }

    /// <summary>A source that is at least so like shares that share of units, so at least one of the rarest others: their lists are enough.</summary>
    public static Query Of(uint[] units, double lowest, IReadOnlyList<Segment> segments)
    {
        var total = Math.Max(2.0, segments.Sum(segment => (long)segment.Header.Texts));
        var byLength = units.GroupBy(unit => unit)
            .Select(group => (Unit: group.Key, Times: group.Count(), Bytes: segments.Sum(segment => (long)segment.PostingsOf(group.Key).Length)))
            .OrderBy(term => term.Bytes)
            .ToList();
        var terms = new List<(uint, int)>();
        var enough = units.Length - (int)Math.Ceiling(lowest * units.Length) + 1;
        var (passed, bytes) = (0, 0L);
        foreach (var term in byLength)
        {
            bytes += term.Bytes;
            if (terms.Count > 0 && (bytes > ReadAtMost || (passed >= enough && bytes > ReadGladly)))
            {
                break;
            }
            passed += term.Times;
            terms.Add((term.Unit, 1 + (int)(4 * Math.Log2(1 + total / (1 + term.Bytes)))));
        }
        return new Query(units, terms, lowest);
    }

    public int Shortest => (int)Math.Ceiling(Lowest * Units.Length);

    public int Longest => (int)(Units.Length / Lowest);
}
