using System.Text.Json.Serialization;

namespace Kawaraban.Bench.Register;

/// <summary>What was measured of the name register. Times are of this machine and compared with the bar, not with the baseline.</summary>
internal sealed record RegisterFigures
{
    public required double EnglishMilliseconds { get; init; }
    public required double JapaneseMilliseconds { get; init; }

    /// <summary>Times Language's analysis of the same Japanese text alone.</summary>
    public required double JapaneseRatio { get; init; }

    /// <summary>From entries in memory to the first answer, both languages.</summary>
    public required double BuildMilliseconds { get; init; }

    /// <summary>What the register and its spotters hold.</summary>
    public required double Megabytes { get; init; }

    /// <summary>The bars, each with what was measured.</summary>
    [JsonIgnore]
    public IEnumerable<(string Bar, bool Held)> Bars =>
    [
        ($"50,000 entries marked in an article of 1,000 English words in at most 5 ms: {EnglishMilliseconds:0.00}", EnglishMilliseconds <= 5),
        ($"50,000 entries marked in the Japanese of it in at most 5 ms: {JapaneseMilliseconds:0.00} ({JapaneseRatio:0.0} times its analysis alone)", JapaneseMilliseconds <= 5),
    ];
}
