using System.Diagnostics;
using System.Text;

namespace Kawaraban.House.Tests.Commands;

/// <summary>The program as another program meets it: arguments and bytes in, an exit code and lines out.</summary>
internal static class AskedProgram
{
    public static Process Start(IEnumerable<string> arguments) => Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "kawaraban.dll"), .. arguments])
    {
        RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8,
    })!;

    public static async Task<(int Exit, string[] Lines)> AskAsync(IEnumerable<string> arguments, byte[] input)
    {
        using var program = Start(arguments);
        var complaints = program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var answers = program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        try
        {
            await program.StandardInput.BaseStream.WriteAsync(input, TestContext.Current.CancellationToken);
            program.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended without reading: it was called wrongly.
        }
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        await complaints;
        return (program.ExitCode, (await answers).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
