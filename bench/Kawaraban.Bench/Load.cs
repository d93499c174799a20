using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Kawaraban.Bench;

/// <summary>Requests a second, by wrk: one thread, 32 connections.</summary>
internal static partial class Load
{
    private const int Seconds = 4;

    public static async Task<double> RunAsync(string url, string encoding)
    {
        using var wrk = Process.Start(new ProcessStartInfo("wrk", ["-t1", "-c32", $"-d{Seconds}s", "-H", $"Accept-Encoding: {encoding}", url]) { RedirectStandardOutput = true })!;
        var report = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        if (report.Contains("Non-2xx", StringComparison.Ordinal) || report.Contains("Socket errors", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{url}: {report}");
        }
        return double.Parse(Rate().Match(report).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();
}
