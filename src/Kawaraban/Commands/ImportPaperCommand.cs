using System.CommandLine;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Keeping;
using Kawaraban.Site.House;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Commands;

/// <summary><c>kawaraban import-paper</c>: an exported paper into an empty one.</summary>
internal static class ImportPaperCommand
{
    private const int FileRefused = 3;

    public static Command Make()
    {
        var path = new Argument<string>("path") { Description = "A file that 'kawaraban export' made." };
        var command = new Command("import-paper", "Takes a whole exported paper into an empty one: all of it, or nothing.") { path };
        command.SetAction((parsed, cancel) => Complaints.ToldAsync(() => RunAsync(Options.SettingOf(parsed), parsed.GetValue(path)!, cancel), FileRefused));
        return command;
    }

    private static async Task<int> RunAsync(PaperSetting setting, string path, CancellationToken cancel)
    {
        await using var file = File.OpenRead(path);
        await using var rooms = new ServiceCollection().AddRooms(setting).BuildServiceProvider();
        await rooms.MigrateAsync(cancel);
        using var progress = new PartProgress();
        var manifest = await rooms.GetRequiredService<PaperImport>().ReadAsync(file, progress.Tell, cancel);
        progress.End();
        Console.WriteLine($"{path}: {manifest.Tables.Sum(table => table.Rows)} rows of {manifest.Tables.Count} tables; {manifest.Hash}");
        if (!manifest.HoldsStaff)
        {
            Console.WriteLine("No accounts were in it: start the paper for the link of the first owner, or use 'kawaraban staff add'.");
        }
        return 0;
    }
}
