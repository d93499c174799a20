using System.Diagnostics;
using System.Text.Json;
using System.Xml;
using AngleSharp.Html.Parser;
using Kawaraban.Wire;

namespace Kawaraban.Bench.Wire;

/// <summary>Measures the wire beside plain parsers of the same bytes, and says whether its bars hold.</summary>
internal static class WireMeasurement
{
    private const int Feeds = 1_000;
    private const int FeedSize = 50_000;
    private const int PageSize = 100_000;
    private const long ExportSize = 200_000_000;
    private const int Rounds = 5;

    public static async Task<int> RunAsync(bool accept)
    {
        var baseline = new Baseline<WireFigures>("wire");
        var (feeds, page, export) = (MeasureFeeds(), MeasurePage(), await MeasureExportAsync());
        var figures = new WireFigures
        {
            FeedsSeconds = feeds.Ours / 1000,
            FeedsRatio = feeds.Ours / feeds.Reference,
            PageMilliseconds = page.Ours,
            PageRatio = page.Ours / page.Reference,
            ExportSeconds = export.Ours / 1000,
            ExportRatio = export.Ours / export.Reference,
            ExportMegabytes = export.Megabytes,
        };
        var held = Tell(figures, baseline.Read());
        if (accept)
        {
            baseline.Write(figures);
        }

        return held ? 0 : 1;
    }

    private static bool Tell(WireFigures figures, WireFigures? baseline)
    {
        var held = Bars.Tell(figures.Bars);
        if (baseline is not null)
        {
            Console.WriteLine($"ratios of feeds, page, export: {figures.FeedsRatio:0.0}, {figures.PageRatio:0.0}, {figures.ExportRatio:0.0}; baseline {baseline.FeedsRatio:0.0}, {baseline.PageRatio:0.0}, {baseline.ExportRatio:0.0}");
        }

        return held;
    }

    /// <summary>Milliseconds, medians of rounds in turns; all on one thread.</summary>
    private static (double Ours, double Reference) MeasureFeeds()
    {
        var feeds = Enumerable.Range(0, Feeds).Select(number => GeneratedNews.Feed(number, FeedSize)).ToList();
        Console.WriteLine($"  {feeds.Sum(feed => feed.Length) / 1e6:0.0} MB of feeds");
        return Compare(() => feeds.ForEach(Read), () => feeds.ForEach(PassOver), Rounds);
    }

    private static (double Ours, double Reference) MeasurePage()
    {
        const int Pages = 20;
        var page = GeneratedNews.Page(PageSize);
        var (ours, reference) = Compare(
            () => Repeat(Pages, () => Read(page)),
            () => Repeat(Pages, () => new HtmlParser().ParseDocument(new MemoryStream(page)).Dispose()),
            2 * Rounds);
        return (ours / Pages, reference / Pages);
    }

    /// <summary>In a process of its own, whose memory is looked at from outside.</summary>
    private static async Task<(double Ours, double Reference, double Megabytes)> MeasureExportAsync()
    {
        var file = Path.GetTempFileName();
        try
        {
            await using (var stream = File.Create(file))
            {
                GeneratedNews.WriteExport(stream, ExportSize);
            }

            var watch = Stopwatch.StartNew();
            PassOver(XmlReader.Create(File.OpenRead(file), new XmlReaderSettings { CloseInput = true }));
            var reference = watch.Elapsed.TotalMilliseconds;
            watch.Restart();
            var (ok, megabytes) = await ReadAloneAsync(file);
            return (watch.Elapsed.TotalMilliseconds, reference, ok ? megabytes : 0);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<(bool Ok, double Megabytes)> ReadAloneAsync(string file)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "kawaraban.dll"), "wire", "read", file]) { RedirectStandardOutput = true })!;
        var buffer = new byte[1 << 16];
        var peak = 0.0;
        for (var pieces = 0; await process.StandardOutput.BaseStream.ReadAsync(buffer) > 0; pieces++)
        {
            peak = pieces % 64 == 0 ? Math.Max(peak, BatchChild.PeakOf(process.Id)) : peak;
        }

        await process.WaitForExitAsync();
        return (process.ExitCode == 0, peak);
    }

    private static (double Ours, double Reference) Compare(Action ours, Action reference, int rounds)
    {
        ours();
        reference();
        var (mine, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            mine.Add(Milliseconds(ours));
            theirs.Add(Milliseconds(reference));
        }

        return (Measurement.Median(mine), Measurement.Median(theirs));
    }

    private static double Milliseconds(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static void Repeat(int times, Action action)
    {
        for (var n = 0; n < times; n++)
        {
            action();
        }
    }

    private static void Read(byte[] bytes)
    {
        var document = Teleprinter.Read(bytes);
        if (!document.Ok || document.Items.Sum(story => story.BodyHtml?.Length ?? 0) == 0)
        {
            throw new InvalidOperationException($"a document of the bench was not read: {document.Error?.Message}");
        }
    }

    private static void PassOver(byte[] bytes)
    {
        if (bytes[0] != '{')
        {
            PassOver(XmlReader.Create(new MemoryStream(bytes)));
            return;
        }

        var json = new Utf8JsonReader(bytes);
        while (json.Read())
        {
        }
    }

    private static void PassOver(XmlReader xml)
    {
        using (xml)
        {
            while (xml.Read())
            {
            }
        }
    }
}
