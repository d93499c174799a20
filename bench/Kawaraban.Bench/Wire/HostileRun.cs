using System.Diagnostics;
using Kawaraban.House.Tests.Hostile;
using Kawaraban.Tests.Specs;

namespace Kawaraban.Bench.Wire;

/// <summary>Every bomb, and as many damaged files as are asked for, through the program's own door in processes of their own.</summary>
internal sealed class HostileRun : IDisposable
{
    public const int Usual = 100_000;

    private const double MostMegabytes = 512;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private readonly string _folder = Directory.CreateTempSubdirectory("kawaraban-hostile-").FullName;
    private readonly Dictionary<bool, BatchChild> _children = [];
    private readonly List<string> _failures = [];
    private double _peak;
    private TimeSpan _slowest;
    private string _slowestName = "";

    public static async Task<int> RunAsync(int mutations)
    {
        using var run = new HostileRun();
        await run.BombsAsync();
        await run.MutationsAsync(mutations);
        return run.Tell();
    }

    public void Dispose()
    {
        foreach (var child in _children.Values)
        {
            child.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private async Task BombsAsync()
    {
        var watch = Stopwatch.StartNew();
        foreach (var bomb in Bombs.All)
        {
            await AskAsync(bomb.Name, bomb.Make(), bomb.IsPicture);
        }

        Console.WriteLine($"{Bombs.All.Count} bombs in {watch.Elapsed.TotalSeconds:0} s, {_failures.Count} failed, {_peak:0} MB at the peak");
    }

    private async Task MutationsAsync(int mutations)
    {
        var seeds = Seed.All(Path.Combine(Repository.Root, "tests", "Kawaraban.House.Tests", "Hostile", "Seeds"));
        var watch = Stopwatch.StartNew();
        for (var number = 0; number < mutations; number++)
        {
            var mutation = new Mutation(number, seeds);
            await AskAsync($"mutation {number} of {mutation.Seed.Name}", mutation.Bytes, mutation.Seed.IsPicture);
            if ((number + 1) % 10_000 == 0 || number + 1 == mutations)
            {
                Console.WriteLine($"{number + 1:N0} mutations in {watch.Elapsed.TotalSeconds:0} s, {_failures.Count} failed, {_peak:0} MB at the peak");
            }
        }
    }

    private async Task AskAsync(string name, byte[] bytes, bool isPicture)
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllBytesAsync(file, bytes);
        if (!_children.TryGetValue(isPicture, out var child))
        {
            _children[isPicture] = child = new BatchChild(isPicture ? "media" : "wire");

            // The first answer waits for the process to start.
            await child.AskAsync(_folder, TimeSpan.FromSeconds(30));
        }

        var watch = Stopwatch.StartNew();
        var fault = await child.AskAsync(file, Patience);
        Note(name, watch.Elapsed, child.PeakMegabytes);
        if (fault is not null)
        {
            _failures.Add($"{name}: {fault}");
            child.Dispose();
            _children.Remove(isPicture);
        }
    }

    private void Note(string name, TimeSpan time, double megabytes)
    {
        _peak = Math.Max(_peak, megabytes);
        if (time > _slowest)
        {
            (_slowest, _slowestName) = (time, name);
        }
    }

    private int Tell()
    {
        foreach (var failure in _failures.Take(50))
        {
            Console.WriteLine("FAILED " + failure);
        }

        Console.WriteLine($"slowest: {_slowest.TotalMilliseconds:0} ms, {_slowestName}");
        return Bars.Tell(
        [
            ($"no hang over {Patience.TotalSeconds:0} s, no crash: {_failures.Count} of them", _failures.Count == 0),
            ($"resident memory under {MostMegabytes:0} MB: {_peak:0}", _peak < MostMegabytes),
        ]) ? 0 : 1;
    }
}
