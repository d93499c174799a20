using System.ComponentModel;
using System.Diagnostics;

namespace Kawaraban.Bench.Style;

/// <summary>textlint 15 with its Japanese presets, installed by npm into a folder that the measurement throws away.</summary>
/// <param name="folder">Where it was installed.</param>
internal sealed class Textlint(string folder)
{
    private static readonly string[] _packages = ["textlint@15", "textlint-rule-preset-japanese@10", "textlint-rule-preset-ja-technical-writing@12"];

    /// <summary>Installs it; null where npm is not there, or does not get it.</summary>
    public static async Task<Textlint?> InstallAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "package.json"), """{ "private": true }""");
        await File.WriteAllTextAsync(Path.Combine(folder, ".textlintrc.json"), """{ "rules": { "preset-japanese": true, "preset-ja-technical-writing": true } }""");
        Console.WriteLine("installing textlint");
        try
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", .. _packages]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var said = Task.WhenAll(npm.StandardOutput.ReadToEndAsync(), npm.StandardError.ReadToEndAsync());
            await npm.WaitForExitAsync();
            if (npm.ExitCode == 0)
            {
                return new Textlint(folder);
            }

            Console.WriteLine((await said)[1]);
            return null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Reads a file, and throws its answer away.</summary>
    public void Run(string file)
    {
        using var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(folder, "node_modules", "textlint", "bin", "textlint.js"), "--format", "json", file]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        if (process.ExitCode > 1)
        {
            throw new InvalidOperationException($"textlint answered {process.ExitCode}");
        }
    }
}
