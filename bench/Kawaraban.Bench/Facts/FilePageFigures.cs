using System.Text.Json.Serialization;

namespace Kawaraban.Bench.Facts;

/// <summary>What was measured of a story file's pages for readers, of 5,000 facts. Times are of this machine, medians, and compared with the bars.</summary>
internal sealed record FilePageFigures
{
    /// <summary>From the archive to the compressed page, of a file that lies in memory.</summary>
    public required double PressMilliseconds { get; init; }

    /// <summary>The same after something was done to a fact.</summary>
    public required double ActedMilliseconds { get; init; }

    /// <summary>Of it, what reading the file takes.</summary>
    public required double ReadMilliseconds { get; init; }

    /// <summary>A page of one part, likewise.</summary>
    public required double PartMilliseconds { get; init; }

    /// <summary>The page as it lies pressed, asked for over HTTP.</summary>
    public required double PressedMilliseconds { get; init; }

    /// <summary>A fact's own address, asked for over HTTP.</summary>
    public required double FactMilliseconds { get; init; }

    /// <summary>What the list of 300 files, of which more facts are than lie in memory, asks of the archive.</summary>
    public required double ListMilliseconds { get; init; }

    /// <summary>Compressed, without the style sheet.</summary>
    public required int PageBytes { get; init; }

    /// <summary>The same of the demonstration newspaper's own file.</summary>
    public required int DemoPageBytes { get; init; }

    [JsonIgnore]
    public IEnumerable<(string Bar, bool Held)> Bars =>
    [
        ($"a story file's page of 5,000 facts, as it lies pressed, in at most 100 ms: {PressedMilliseconds:0.0}", PressedMilliseconds <= 100),
        ($"pressed anew in at most 100 ms: {PressMilliseconds:0} ({ReadMilliseconds:0} of it to read the file), a page of a part {PartMilliseconds:0}", PressMilliseconds <= 100 && PartMilliseconds <= 100),
        ($"pressed anew after an act in at most 100 ms: {ActedMilliseconds:0}", ActedMilliseconds <= 100),
        ($"a fact's own address leads on in at most 20 ms: {FactMilliseconds:0.0}", FactMilliseconds <= 20),
        ($"a list of 300 files is made in at most 100 ms: {ListMilliseconds:0}", ListMilliseconds <= 100),
        ($"the page is at most 30 kB compressed: {PageBytes / 1024.0:0.0} kB; of the demonstration's file {DemoPageBytes / 1024.0:0.0} kB", PageBytes <= 30 * 1024 && DemoPageBytes <= 30 * 1024),
    ];
}
