using System.Text.Json.Serialization;

namespace Kawaraban.Site.Tests.Browser;

/// <summary>What was measured of the bench, in milliseconds; of the machine that measured, and held against the bars.</summary>
internal sealed record BenchFigures
{
    /// <summary>From the navigation until all of 200 rows are there, can be typed in, and are on the screen, in a warm browser.</summary>
    public required double OpenMilliseconds { get; init; }

    /// <summary>The same of a translation of 200 rows, beside its source.</summary>
    public required double OpenTranslationMilliseconds { get; init; }

    /// <summary>From the request to the answer, as the browser has it.</summary>
    public required double SaveMilliseconds { get; init; }

    /// <summary>From a key to the frame that shows it.</summary>
    public required double KeyMilliseconds { get; init; }

    [JsonIgnore]
    public IEnumerable<(string Bar, bool Held)> Bars =>
    [
        ($"an article of 200 rows opens in at most 300 ms: {OpenMilliseconds:0}", OpenMilliseconds <= 300),
        ($"a translation of 200 rows opens in at most 300 ms: {OpenTranslationMilliseconds:0}", OpenTranslationMilliseconds <= 300),
        ($"a row is saved in at most 50 ms: {SaveMilliseconds:0.0}", SaveMilliseconds <= 50),
        ($"a key is shown in at most 50 ms: {KeyMilliseconds:0.0}", KeyMilliseconds <= 50),
    ];
}
