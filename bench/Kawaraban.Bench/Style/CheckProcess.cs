using System.Diagnostics;

namespace Kawaraban.Bench.Style;

/// <summary>The published program as <c>kawaraban check</c>, from its start to its end.</summary>
/// <param name="program">The program.</param>
/// <param name="root">The repository, whose editions are read.</param>
internal sealed class CheckProcess(string program, string root)
{
    public void Run(string file)
    {
        using var process = Process.Start(new ProcessStartInfo(program, ["check", file, "--edition", "ja", "--format", "json", "--editions", Path.Combine(root, "editions")]) { RedirectStandardOutput = true })!;
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        if (process.ExitCode > 1)
        {
            throw new InvalidOperationException($"check answered {process.ExitCode}");
        }
    }
}
