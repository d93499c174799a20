using System.Text.Json.Serialization;

namespace Kawaraban.Bench.Wire;

/// <summary>What was measured of the wire. Ratios are of times in one run; times are of this machine and compared with the bars, not with the baseline.</summary>
internal sealed record WireFigures
{
    public required double FeedsSeconds { get; init; }
    public required double FeedsRatio { get; init; }
    public required double PageMilliseconds { get; init; }
    public required double PageRatio { get; init; }
    public required double ExportSeconds { get; init; }
    public required double ExportRatio { get; init; }
    public required double ExportMegabytes { get; init; }

    /// <summary>The bars, each with what was measured.</summary>
    [JsonIgnore]
    public IEnumerable<(string Bar, bool Held)> Bars =>
    [
        ($"1,000 feeds of 50 kB on one core in at most 5 s: {FeedsSeconds:0.00} ({FeedsRatio:0.0} times a plain pass over their XML and JSON)", FeedsSeconds <= 5),
        ($"a web page of 100 kB in at most 15 ms: {PageMilliseconds:0.0} ({PageRatio:0.0} times AngleSharp's parsing alone)", PageMilliseconds <= 15),
        ($"an export of 200 MB in at most 300 MB of memory: {ExportMegabytes:0} MB, {ExportSeconds:0.0} s ({ExportRatio:0.0} times a plain pass over its XML)", ExportMegabytes is > 0 and <= 300),
    ];
}
