using System.Diagnostics;
using Kawaraban.Tests.Specs;

namespace Kawaraban.Bench;

/// <summary>Measures a published build beside a bare Kestrel, in turns, and says whether the bars hold.</summary>
internal static class Measurement
{
    private const int Rounds = 5;
    private const int WarmUps = 3;
    internal const string ArticlePath = "/ja/world/treaty-article-four";

    public static async Task<int> RunAsync(bool accept)
    {
        var baseline = new Baseline<Figures>("baseline");
        var work = Directory.CreateTempSubdirectory("kawaraban-bench-").FullName;
        try
        {
            var figures = await MeasureAsync(Repository.Root, work);
            var held = Tell(figures, baseline.Read());
            if (accept)
            {
                baseline.Write(figures);
            }
            return held ? 0 : 1;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    public static async Task<int> ColdAsync(string folder)
    {
        Console.WriteLine(await ColdRender.MeasureAsync(folder, ArticlePath));
        return 0;
    }

    private static async Task<Figures> MeasureAsync(string root, string work)
    {
        var program = await PublishAsync(root, Path.Combine(work, "published"));
        var data = Path.Combine(work, "data");
        var port = Child.FreePort();
        using (var first = await Child.StartAsync(program, "serve", "--port", port, "--data", data))
        {
            // The first start loads the demonstration newspaper; it is not what is measured. A paper in use has staff, its front pages pressed, and its memory learnt.
            await Child.RunAsync(program, "a long and quiet harbour", "staff", "add", "owner@lantern.example", "--name", "Owner", "--role", "owner", "--password-stdin", "--data", data);
            await Child.RunAsync(program, "", "memory", "rebuild", "--data", data);
            await Pages.FetchAsync(first.Address, ArticlePath);
            await Task.Delay(TimeSpan.FromSeconds(1));
        }
        var firstPage = await FirstPageAsync(program, data, port);
        var render = await ColdRender.MeasureAsync(Path.Combine(work, "render"), ArticlePath);
        using var paper = await Child.StartAsync(program, "serve", "--port", "0", "--data", data);
        var page = await Pages.FetchAsync(paper.Address, ArticlePath);
        var brotli = await CompareAsync(paper, page.Brotli, "br", work);
        var identity = await CompareAsync(paper, page.Plain, "identity", work);
        return new Figures
        {
            BrotliRatio = brotli.Ours / brotli.Bare,
            BrotliRequestsPerSecond = brotli.Ours,
            IdentityRatio = identity.Ours / identity.Bare,
            IdentityRequestsPerSecond = identity.Ours,
            ColdRenderMilliseconds = render.Milliseconds,
            ColdRenderAllocatedBytes = render.AllocatedBytes,
            ReleaseVisibleMilliseconds = render.ReleaseVisibleMilliseconds,
            ResidentMegabytes = paper.ResidentMegabytes,
            FirstPageMilliseconds = firstPage,
            ArticleBrotliBytes = page.Brotli.Length,
            StyleSheetBrotliBytes = page.StyleSheetBrotliBytes,
        };
    }

    private static async Task<(double Ours, double Bare)> CompareAsync(Child paper, byte[] bytes, string encoding, string work)
    {
        var file = Path.Combine(work, encoding);
        await File.WriteAllBytesAsync(file, bytes);
        using var bare = await Child.StartAsync("dotnet", "exec", typeof(Measurement).Assembly.Location, "bare", file, encoding);
        var (ours, theirs) = (new List<double>(), new List<double>());
        // Both are compiled for speed only after some hundred thousand requests.
        for (var round = 0; round < WarmUps; round++)
        {
            await Load.RunAsync(paper.Address + ArticlePath, encoding);
            await Load.RunAsync(bare.Address + "/", encoding);
        }
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(await Load.RunAsync(paper.Address + ArticlePath, encoding));
            theirs.Add(await Load.RunAsync(bare.Address + "/", encoding));
            Console.WriteLine($"  {encoding}: {ours[^1]:0} requests/s, bare {theirs[^1]:0}");
        }
        return (Median(ours), Median(theirs));
    }

    /// <summary>From the start of the process to the last byte of the first article, median of five starts.</summary>
    private static async Task<double> FirstPageAsync(string program, string data, string port)
    {
        var times = new List<double>();
        for (var i = 0; i < Rounds; i++)
        {
            var watch = Stopwatch.StartNew();
            using var paper = await Child.StartAsync(program, "serve", "--port", port, "--data", data);
            using var http = new HttpClient();
            await http.GetByteArrayAsync(paper.Address + ArticlePath);
            times.Add(watch.Elapsed.TotalMilliseconds);
            Console.WriteLine($"  first page after {times[^1]:0} ms (listening after {paper.Start.TotalMilliseconds:0})");
        }
        return Median(times);
    }

    internal static async Task<string> PublishAsync(string root, string folder)
    {
        Console.WriteLine("publishing");
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", Path.Combine(root, "src", "Kawaraban"), "-c", "Release", "-o", folder, "-v", "q", "-nologo"]))!;
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? Path.Combine(folder, "kawaraban") : throw new InvalidOperationException("the program could not be published");
    }

    private static bool Tell(Figures figures, Figures? baseline)
    {
        var held = Bars.Tell(figures.Bars);
        if (baseline is not null)
        {
            Console.WriteLine($"allocated by a cold render: {figures.ColdRenderAllocatedBytes:N0} bytes, baseline {baseline.ColdRenderAllocatedBytes:N0}");
        }
        return held;
    }

    internal static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
