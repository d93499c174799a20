namespace Kawaraban.Bench.Language;

/// <summary>What was measured of the analyzer. Ratios are of medians in one run.</summary>
internal sealed record LanguageFigures
{
    public required double WakatiRatio { get; init; }
    public required double TokenRatio { get; init; }
    public required double TwoThreads { get; init; }
    public required double AllocatedBytes { get; init; }
    public required double FirstTokenMilliseconds { get; init; }
    public required double ResidentMegabytes { get; init; }
    public required (double Ratio, string Text) Slowest { get; init; }

    /// <summary>The bars, each with what was measured.</summary>
    public IEnumerable<(string Bar, bool Held)> Bars =>
    [
        ($"whole process, wakati, at MeCab's rate or more (goal 1.5 times): {WakatiRatio:0.00}", WakatiRatio >= 1),
        ($"tokens in one process at libmecab's rate or more (goal 2 times): {TokenRatio:0.00}", TokenRatio >= 1),
        ($"two threads at 1.8 times one or more: {TwoThreads:0.00}", TwoThreads >= 1.8),
        ($"nothing allocated a sentence: {AllocatedBytes:0.##} bytes", AllocatedBytes == 0),
        ($"first token at most 50 ms after the start: {FirstTokenMilliseconds:0}", FirstTokenMilliseconds <= 50),
        ($"at most 60 MB resident: {ResidentMegabytes:0}", ResidentMegabytes <= 60),
        ($"no text takes more than 3 times the time a byte of prose: {Slowest.Ratio:0.00} ('{Slowest.Text}' without end)", Slowest.Ratio <= 3),
    ];
}
