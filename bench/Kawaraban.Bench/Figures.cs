using System.Text.Json.Serialization;

namespace Kawaraban.Bench;

/// <summary>What was measured. Ratios are of medians in one run; times are of this machine and compared with the bars, not with the baseline.</summary>
internal sealed record Figures
{
    public required double BrotliRatio { get; init; }
    public required double IdentityRatio { get; init; }
    public required double BrotliRequestsPerSecond { get; init; }
    public required double IdentityRequestsPerSecond { get; init; }
    public required double ColdRenderMilliseconds { get; init; }
    public required double ReleaseVisibleMilliseconds { get; init; }
    public required double ResidentMegabytes { get; init; }
    public required double FirstPageMilliseconds { get; init; }
    public required int ArticleBrotliBytes { get; init; }
    public required int StyleSheetBrotliBytes { get; init; }
    public required long ColdRenderAllocatedBytes { get; init; }

    /// <summary>The bars of the first edition, each with what was measured.</summary>
    [JsonIgnore]
    public IEnumerable<(string Bar, bool Held)> Bars =>
    [
        ($"article, Brotli, at 0.9 or more of a bare endpoint: {BrotliRatio:0.00}", BrotliRatio >= 0.9),
        ($"article, identity, at 0.9 or more of a bare endpoint: {IdentityRatio:0.00}", IdentityRatio >= 0.9),
        ($"cold article render at most 5 ms: {ColdRenderMilliseconds:0.0}", ColdRenderMilliseconds <= 5),
        ($"a release is visible within 20 ms: {ReleaseVisibleMilliseconds:0.0}", ReleaseVisibleMilliseconds <= 20),
        ($"at most 200 MB after the run: {ResidentMegabytes:0}", ResidentMegabytes <= 200),
        ($"first page at most 1 s after the start: {FirstPageMilliseconds:0} ms", FirstPageMilliseconds <= 1000),
        ($"HTML and CSS of an article at most 30 kB compressed: {(ArticleBrotliBytes + StyleSheetBrotliBytes) / 1000.0:0.0}", ArticleBrotliBytes + StyleSheetBrotliBytes <= 30_000),
    ];
}
