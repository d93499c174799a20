using System.Diagnostics;
using System.Reflection;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>How the worker process is started: a program and its arguments, never a shell line.</summary>
public sealed record PictureWorkerCommand(string Program, IReadOnlyList<string> Arguments)
{
    public const string Name = "picture-worker";

    // The server's environment holds secrets; a process that decodes foreign bytes is given only what it needs to start.
    private static readonly string[] Inherited =
        ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "LANG", "SystemRoot", "DOTNET_ROOT", "DOTNET_ROOT_X64", "DOTNET_ROOT_ARM64", "LD_LIBRARY_PATH"];

    /// <summary>This very program, however it was started.</summary>
    public static PictureWorkerCommand OfThisProgram()
    {
        var program = Environment.ProcessPath ?? "dotnet";
        var isHost = Path.GetFileNameWithoutExtension(program) == "dotnet";
        return isHost
            ? new PictureWorkerCommand(program, ["exec", Assembly.GetEntryAssembly()!.Location, Name])
            : new PictureWorkerCommand(program, [Name]);
    }

    internal ProcessStartInfo ToStart()
    {
        var start = new ProcessStartInfo(Program, Arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var kept = Inherited.Where(start.Environment.ContainsKey).ToDictionary(n => n, n => start.Environment[n]);
        start.Environment.Clear();
        foreach (var (name, value) in kept)
        {
            start.Environment[name] = value;
        }

        start.Environment["DOTNET_GCHeapHardLimit"] = "0x10000000";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["VIPS_WARNING"] = "0";
        return start;
    }
}
