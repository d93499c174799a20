using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Kawaraban.Bench.Wire;

/// <summary>A process of the program that answers files line by line, watched from outside.</summary>
internal sealed class BatchChild : IDisposable
{
    private readonly Process _process;

    /// <param name="command"><c>wire</c> or <c>media</c>.</param>
    public BatchChild(string command)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "kawaraban.dll");
        _process = Process.Start(new ProcessStartInfo("dotnet", ["exec", program, command, "read", "--batch"]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        _ = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>The most memory the process ever had, in megabytes; 0 where the system does not tell.</summary>
    public double PeakMegabytes => PeakOf(_process.Id);

    public static double PeakOf(int process)
    {
        try
        {
            return File.ReadLines($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/status")
                .Where(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
                .Select(line => double.Parse(line["VmHWM:".Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / 1000)
                .FirstOrDefault();
        }
        catch (IOException)
        {
            return 0;
        }
    }

    /// <summary>Asks for a file and waits for its answer.</summary>
    /// <returns>What went wrong; null when it was answered.</returns>
    public async Task<string?> AskAsync(string file, TimeSpan patience)
    {
        try
        {
            await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new { file }));
            await _process.StandardInput.FlushAsync();
            return await _process.StandardOutput.ReadLineAsync().WaitAsync(patience) is { } answer ? Judged(answer) : "the process ended";
        }
        catch (TimeoutException)
        {
            return $"no answer within {patience.TotalSeconds:0.#} s";
        }
        catch (IOException)
        {
            return "the process ended";
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static string? Judged(string answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            var error = json.RootElement.GetProperty("error");
            return json.RootElement.GetProperty("ok").GetBoolean() == (error.ValueKind == JsonValueKind.Null) ? null : "ok and error do not agree";
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException)
        {
            return "the answer is no JSON of the contract";
        }
    }
}
