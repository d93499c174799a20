using System.Text.Json.Serialization;

namespace Kawaraban.Bench.Style;

/// <summary>What was measured of the Stylebook. Times are of this machine and compared with the bars; the ratio to textlint is of one run.</summary>
internal sealed record StyleFigures
{
    /// <summary>Japanese read by all rules on one thread, article by article.</summary>
    public required double MegabytesPerSecond { get; init; }

    /// <summary>The time of ten megabytes as one text, to ten times that of one.</summary>
    public required double Growth { get; init; }

    public required double ArticleMilliseconds { get; init; }
    public required double ProcessMilliseconds { get; init; }
    public required double PairMilliseconds { get; init; }

    /// <summary>Whole processes over the same text; null where npm was not there to bring textlint.</summary>
    public required double? TextlintRatio { get; init; }

    /// <summary>The bars, each with what was measured.</summary>
    [JsonIgnore]
    public IEnumerable<(string Bar, bool Held)> Bars =>
    [
        ($"at least 1 MB of Japanese a second with all rules on one thread: {MegabytesPerSecond:0.00}", MegabytesPerSecond >= 1),
        ($"ten megabytes take at most 1.2 times ten times one: {Growth:0.00}", Growth <= 1.2),
        ($"an article of 8 kB in at most 10 ms, warm: {ArticleMilliseconds:0.0}", ArticleMilliseconds <= 10),
        ($"the same as a whole process in at most 400 ms: {ProcessMilliseconds:0}", ProcessMilliseconds <= 400),
        ($"a pair of 40 blocks in at most 20 ms: {PairMilliseconds:0.0}", PairMilliseconds <= 20),
    ];
}
