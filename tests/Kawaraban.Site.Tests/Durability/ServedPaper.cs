using System.Diagnostics;
using System.Globalization;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Durability;

/// <summary>The real program in a process of its own, which can be killed and started again on the same port and folder.</summary>
internal sealed class ServedPaper : IAsyncDisposable
{
    private const string Telling = "The paper is at ";
    private readonly string _folder;
    private readonly string? _postgres;
    private readonly string _allowHosts;
    private Process? _process;

    /// <param name="allowHosts">Hosts on loopback that may be asked.</param>
    public ServedPaper(string folder, string? postgres, string allowHosts = "") => (_folder, _postgres, _allowHosts) = (folder, postgres, allowHosts);

    public Uri Origin { get; private set; } = new("http://localhost:0");

    public async Task StartAsync()
    {
        _process = Run("serve", "--port", Origin.Port.ToString(CultureInfo.InvariantCulture), "--demo", "none", "--allow-hosts", _allowHosts);
        while (await _process.StandardOutput.ReadLineAsync().OrNeverAsync() is { } line)
        {
            if (line.StartsWith(Telling, StringComparison.Ordinal))
            {
                Origin = new Uri(line[Telling.Length..]);
                Drain(_process);
                return;
            }
        }
        throw new InvalidOperationException($"the paper did not start: {await _process.StandardError.ReadToEndAsync()}");
    }

    /// <summary>Ends the process at this instant, as SIGKILL does: nothing of it runs any more.</summary>
    public async Task KillAsync()
    {
        if (_process is { } process)
        {
            process.Kill();
            await process.WaitForExitAsync().OrNeverAsync();
            process.Dispose();
            _process = null;
        }
    }

    public async Task AddStaffAsync(string email, string role = StaffRole.Editor)
    {
        using var adding = Run("staff", "add", email, "--name", email, "--role", role, "--password-stdin");
        await adding.StandardInput.WriteLineAsync(RunningPaper.Password);
        adding.StandardInput.Close();
        await adding.WaitForExitAsync().OrNeverAsync();
        Assert.True(adding.ExitCode == 0, await adding.StandardError.ReadToEndAsync());
    }

    public ValueTask DisposeAsync() => new(KillAsync());

    private Process Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "kawaraban.dll"), .. arguments, "--data", _folder])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Each start compiles everything anew: no time is spent on watching code that will not live to be compiled better.
        start.Environment["DOTNET_TieredPGO"] = "0";
        if (_postgres is not null)
        {
            start.ArgumentList.Add("--postgres");
            start.ArgumentList.Add(_postgres);
        }
        return Process.Start(start)!;
    }

    /// <summary>A full pipe would stop the server at its log.</summary>
    private static void Drain(Process process)
    {
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
    }
}
