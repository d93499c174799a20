using System.Text.Json.Serialization;

namespace Kawaraban.Bench.Facts;

/// <summary>What was measured of the proposals. Times are of this machine and compared with the bar, not with the baseline.</summary>
internal sealed record FactsFigures
{
    public required double EnglishMilliseconds { get; init; }
    public required double JapaneseMilliseconds { get; init; }

    /// <summary>The same article ten times over in one passage, as many times the one.</summary>
    public required double TenTimes { get; init; }

    /// <summary>Marked quantities and dated events proposed with the right figure, time and strength, of those in the stories that were held back.</summary>
    public required double EnglishHeldRight { get; init; }
    public required double JapaneseHeldRight { get; init; }

    /// <summary>Proposals that no mark asked for, in the same stories.</summary>
    public required double EnglishHeldDismissed { get; init; }
    public required double JapaneseHeldDismissed { get; init; }

    /// <summary>The bars, each with what was measured.</summary>
    [JsonIgnore]
    public IEnumerable<(string Bar, bool Held)> Bars =>
    [
        ($"an article of 1,500 English words gets its proposals, beside 5,000 facts, in at most 50 ms: {EnglishMilliseconds:0.0}", EnglishMilliseconds <= 50),
        ($"the Japanese of it in at most 50 ms: {JapaneseMilliseconds:0.0}", JapaneseMilliseconds <= 50),
        ($"ten times the text takes at most 12 times as long: {TenTimes:0.0}", TenTimes <= 12),
        ($"at least 80 % of the marked quantities and dated events in stories held back are proposed right: {EnglishHeldRight:P0} English, {JapaneseHeldRight:P0} Japanese", EnglishHeldRight >= 0.8 && JapaneseHeldRight >= 0.8),
        ($"at most 30 % of the proposals there are dismissed: {EnglishHeldDismissed:P0} English, {JapaneseHeldDismissed:P0} Japanese", EnglishHeldDismissed <= 0.3 && JapaneseHeldDismissed <= 0.3),
    ];
}
