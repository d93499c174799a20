using System.Diagnostics;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Pictures;
using Microsoft.AspNetCore.Builder;

namespace Kawaraban.Bench;

/// <summary>The paper inside the bench's own process, with the demonstration newspaper, and how what it does is timed there.</summary>
internal static class PaperInProcess
{
    /// <summary>So often is a work done before it is timed, as in a server that has run for a while: the just-in-time compiler is then done with it.</summary>
    private const int WarmUp = 5000;

    public static WebApplication Build(string data)
    {
        Directory.CreateDirectory(data);
        var folder = AppContext.BaseDirectory;
        return PaperHost.Build(new PaperSetting
        {
            DataFolder = data,
            EditionsFolder = Path.Combine(folder, "editions"),
            DemoFolder = Path.Combine(folder, "demo"),
            Port = 0,
            PictureWorker = new PictureWorkerCommand("dotnet", ["exec", Path.Combine(folder, "kawaraban.dll"), PictureWorkerCommand.Name]),
        });
    }

    /// <summary>Medians of the time that the work takes and of what it allocates.</summary>
    /// <param name="before">Done each time before the work, and not timed.</param>
    public static async Task<(double Milliseconds, long Bytes)> TimeAsync(int measured, Func<Task> work, Action? before = null)
    {
        var (times, allocations) = (new List<double>(), new List<double>());
        for (var i = 0; i < WarmUp + measured; i++)
        {
            before?.Invoke();
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            var watch = Stopwatch.StartNew();
            await work();
            if (i >= WarmUp)
            {
                times.Add(watch.Elapsed.TotalMilliseconds);
                allocations.Add(GC.GetTotalAllocatedBytes(precise: true) - allocated);
            }
        }
        return (Measurement.Median(times), (long)Measurement.Median(allocations));
    }
}
