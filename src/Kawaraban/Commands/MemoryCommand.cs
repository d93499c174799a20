using System.CommandLine;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Memory;
using Kawaraban.Newsroom.Memory.Tmx;
using Kawaraban.Site.House;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Commands;

/// <summary><c>kawaraban memory</c>: the translation memory made again, and as TMX in and out.</summary>
internal static class MemoryCommand
{
    private const int FileRefused = 3;

    public static Command Make() => new("memory", "The translation memory: what was translated before, and into what.") { Rebuild(), Export(), Import() };

    private static Command Rebuild()
    {
        var command = new Command("rebuild", "Takes every live translation into the memory again, and makes this machine's index of it anew. What was said to be wrong stays so.");
        command.SetAction((parsed, cancel) => Complaints.ToldAsync(() => RebuildAsync(Options.SettingOf(parsed), cancel)));
        return command;
    }

    private static Command Export()
    {
        var file = new Argument<string>("file") { Description = "The TMX file to make. It must not be there yet." };
        var command = new Command("export", "Writes every pair of the memory that may be offered as TMX 1.4b.") { file };
        command.SetAction((parsed, cancel) => Complaints.ToldAsync(() => ExportAsync(Options.SettingOf(parsed), parsed.GetValue(file)!, cancel)));
        return command;
    }

    private static Command Import()
    {
        var file = new Argument<string>("file") { Description = "A TMX file of any tool, of any size." };
        var command = new Command("import", "Takes the pairs of a TMX file into the memory, but for those that it has already.") { file };
        command.SetAction((parsed, cancel) => Complaints.ToldAsync(() => ImportAsync(Options.SettingOf(parsed), parsed.GetValue(file)!, cancel)));
        return command;
    }

    private static async Task<int> RebuildAsync(PaperSetting setting, CancellationToken cancel)
    {
        await using var rooms = await RoomsAsync(setting, cancel);
        using var progress = new PartProgress();
        await rooms.GetRequiredService<MemoryBook>().FollowAllAsync((done, all) => progress.Tell($"translation {done} of {all}"), cancel);
        var indexed = 0L;
        await rooms.GetRequiredService<MemoryBuilding>().RebuildAsync(pairs => progress.Tell($"{indexed = pairs} pairs in the index"), cancel);
        progress.End();
        Console.WriteLine($"{indexed} pairs in the index");
        return 0;
    }

    private static async Task<int> ExportAsync(PaperSetting setting, string path, CancellationToken cancel)
    {
        await using var rooms = await RoomsAsync(setting, cancel);
        using var progress = new PartProgress();
        var version = typeof(MemoryCommand).Assembly.GetName().Version!.ToString(3);
        var pairs = await NewFile.MakeAsync(path, file => rooms.GetRequiredService<MemoryExchange>().WriteAsync(file, version, written => progress.Tell($"{written} pairs"), cancel));
        progress.End();
        Console.WriteLine($"{path}: {pairs} pairs");
        return 0;
    }

    private static async Task<int> ImportAsync(PaperSetting setting, string path, CancellationToken cancel)
    {
        await using var file = File.OpenRead(path);
        await using var rooms = await RoomsAsync(setting, cancel);
        using var progress = new PartProgress();
        try
        {
            var taken = await rooms.GetRequiredService<MemoryExchange>().ReadAsync(file, Path.GetFileName(path), read => progress.Tell($"{read} pairs"), cancel);
            progress.End();
            Console.WriteLine($"{path}: {taken.Added} pairs added, {taken.Known} known already, {taken.Skipped} texts without a counterpart or too long");
            return 0;
        }
        catch (TmxException wrong)
        {
            progress.End();
            await Console.Error.WriteLineAsync($"kawaraban: {path}, {wrong.Message}; pairs before that place were taken in");
            return FileRefused;
        }
    }

    private static async Task<ServiceProvider> RoomsAsync(PaperSetting setting, CancellationToken cancel)
    {
        var rooms = new ServiceCollection().AddRooms(setting).BuildServiceProvider();
        await rooms.MigrateAsync(cancel);
        return rooms;
    }
}
