using System.Globalization;
using System.Text.Json;
using Kawaraban.House.Tests.Commands;

namespace Kawaraban.House.Tests.Hostile;

/// <summary>Every bomb through the program's own door: one process, which answers each in time, stays small, and lives.</summary>
public sealed class BombTests : IDisposable
{
    private const int LeastBombs = 38;
    private const long MostResidentBytes = 512L * 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly string _folder = Directory.CreateTempSubdirectory("kawaraban-bombs-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void There_are_enough_bombs_and_each_is_another() =>
        Assert.True(Bombs.All.Select(bomb => bomb.Name).Distinct().Count() == Bombs.All.Count && Bombs.All.Count >= LeastBombs);

    [Theory]
    [InlineData("wire", false)]
    [InlineData("media", true)]
    public async Task Every_bomb_is_answered_in_time_and_in_little_memory(string command, bool pictures)
    {
        using var program = AskedProgram.Start([command, "read", "--batch"]);
        _ = program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var wrong = new List<string>();
        foreach (var bomb in Bombs.All.Where(bomb => bomb.IsPicture == pictures))
        {
            var file = Path.Combine(_folder, "bomb");
            await File.WriteAllBytesAsync(file, bomb.Make(), TestContext.Current.CancellationToken);
            await program.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new { file }));
            await program.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            using var answer = JsonDocument.Parse(await AnswerAsync(program.StandardOutput, bomb));
            wrong.AddRange(Wrong(bomb, answer.RootElement, Resident(program.Id)));
        }

        program.StandardInput.Close();
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        Nothing.Wrong(wrong);
        Assert.Equal(0, program.ExitCode);
    }

    private static async Task<string> AnswerAsync(TextReader answers, Bomb bomb)
    {
        try
        {
            return await answers.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience) ?? throw new InvalidOperationException($"The program ended at: {bomb}");
        }
        catch (TimeoutException)
        {
            throw new InvalidOperationException($"No answer within {Patience} to: {bomb}");
        }
    }

    private static IEnumerable<string> Wrong(Bomb bomb, JsonElement answer, long resident)
    {
        if (answer.GetProperty("ok").GetBoolean() == (answer.GetProperty("error").ValueKind != JsonValueKind.Null))
        {
            yield return $"{bomb}: ok and error do not agree";
        }

        if (answer.ToString().Contains("root:x:0", StringComparison.Ordinal))
        {
            yield return $"{bomb}: a file of the machine was read";
        }

        if (resident > MostResidentBytes)
        {
            yield return $"{bomb}: {resident / 1e6:0} MB resident at the peak";
        }
    }

    /// <summary>The most memory that the process ever had; 0 where the system does not tell.</summary>
    private static long Resident(int process)
    {
        var status = $"/proc/{process.ToString(CultureInfo.InvariantCulture)}/status";
        return !File.Exists(status) ? 0 : File.ReadLines(status).Where(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
            .Select(line => long.Parse(line["VmHWM:".Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * 1024).FirstOrDefault();
    }
}
