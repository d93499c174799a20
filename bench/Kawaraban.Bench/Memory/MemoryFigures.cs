namespace Kawaraban.Bench.Memory;

/// <summary>What was measured of the translation memory on one database.</summary>
internal sealed record MemoryFigures
{
    public required int Pairs { get; init; }
    public required double MedianMilliseconds { get; init; }
    public required double SlowMilliseconds { get; init; }

    /// <summary>Of the questions that comparing with every pair answers, those whose best answer the memory has too.</summary>
    public required double Recall { get; init; }

    /// <summary>Of what the memory offers, what is among the best that comparing with every pair finds.</summary>
    public required double Precision { get; init; }

    public required double IndexMegabytes { get; init; }
    public required double HeapMegabytes { get; init; }

    /// <summary>The bars, each with what was measured.</summary>
    public IEnumerable<(string Bar, bool Held)> Bars(string database) =>
    [
        ($"{database}: the best match of {Pairs:N0} pairs in at most 30 ms at the median: {MedianMilliseconds:0.0} (one of twenty takes {SlowMilliseconds:0.0} or more)", MedianMilliseconds <= 30),
        ($"{database}: at least 98 of 100 best matches are found, as by comparing with every pair: {Recall:P1}; of what is offered, {Precision:P1} is among the best", Recall >= 0.98),
        ($"{database}: at most 100 MB of heap: {HeapMegabytes:0} (the index lies in {IndexMegabytes:0} MB of files)", HeapMegabytes <= 100),
    ];
}
