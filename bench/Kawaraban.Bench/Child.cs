using System.Diagnostics;

namespace Kawaraban.Bench;

/// <summary>A process under measurement. Ended by its own id.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process _process;

    private Child(Process process, string address, TimeSpan start)
    {
        _process = process;
        Address = address;
        Start = start;
    }

    public string Address { get; }

    /// <summary>From the start of the process to the line that says where it is.</summary>
    public TimeSpan Start { get; }

    public double ResidentMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>Starts a program and waits for the line that ends with its address.</summary>
    public static async Task<Child> StartAsync(string program, params IReadOnlyList<string> arguments)
    {
        var watch = Stopwatch.StartNew();
        var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.ErrorDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        process.BeginErrorReadLine();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            var at = line.IndexOf(" is at http", StringComparison.Ordinal);
            if (at >= 0)
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new Child(process, line[(at + " is at ".Length)..].Trim().TrimEnd('/').Replace("[::]", "localhost", StringComparison.Ordinal), watch.Elapsed);
            }
        }
        throw new InvalidOperationException($"{program} ended before it was ready");
    }

    /// <summary>Runs a command to its end, with a line of input.</summary>
    public static async Task RunAsync(string program, string input, params IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true })!;
        await process.StandardInput.WriteLineAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {arguments[0]} failed");
        }
    }

    public static string FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
