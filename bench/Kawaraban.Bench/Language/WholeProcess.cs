using System.Diagnostics;

namespace Kawaraban.Bench.Language;

/// <summary>The published program and MeCab, each as one process from its start to its end.</summary>
internal sealed class WholeProcess(string program, string folder)
{
    private const int Rounds = 5;
    private const int Starts = 15;
    private static readonly string[] Wakati = ["text", "tokens", "--format", "wakati"];

    /// <returns>How many times MeCab's rate ours is, with words and spaces as the output, which is thrown away.</returns>
    public double Ratio(Prose prose)
    {
        var file = Path.Combine(folder, "prose.txt");
        File.WriteAllBytes(file, prose.Bytes);
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(Seconds(program, [.. Wakati, file]));
            theirs.Add(Seconds("mecab", ["-Owakati", "-b", "1000000", file]));
            Console.WriteLine($"  wakati: {prose.Bytes.Length / 1e6 / ours[^1]:0.0} MB/s, mecab {prose.Bytes.Length / 1e6 / theirs[^1]:0.0}");
        }
        return Measurement.Median(theirs) / Measurement.Median(ours);
    }

    /// <returns>From the start of the process to the first line of its answer, in milliseconds, the median of fifteen starts.</returns>
    public double FirstToken() => Measurement.Median([.. Enumerable.Range(0, Starts).Select(_ => FirstAnswer())]);

    /// <returns>The most memory the process had while it answered all of the text, in megabytes, its share of the mapped lexicon included.</returns>
    public double ResidentMegabytes(Prose prose)
    {
        using var process = Start(program, Wakati);
        var reading = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        process.StandardInput.BaseStream.Write(prose.Bytes);
        process.StandardInput.BaseStream.Flush();
        process.Refresh();
        var peak = process.PeakWorkingSet64;
        process.StandardInput.Close();
        reading.Wait();
        process.WaitForExit();
        return peak / 1e6;
    }

    private double FirstAnswer()
    {
        var watch = Stopwatch.StartNew();
        using var process = Start(program, Wakati);
        process.StandardInput.BaseStream.Write("すもももももももものうち\n"u8);
        process.StandardInput.BaseStream.Flush();
        process.StandardOutput.BaseStream.ReadByte();
        var elapsed = watch.Elapsed.TotalMilliseconds;
        process.StandardInput.Close();
        process.WaitForExit();
        return elapsed;
    }

    private static double Seconds(string program, string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Start(program, arguments);
        process.StandardInput.Close();
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        return process.ExitCode == 0 ? watch.Elapsed.TotalSeconds : throw new InvalidOperationException($"{program} failed");
    }

    private static Process Start(string program, string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
}
