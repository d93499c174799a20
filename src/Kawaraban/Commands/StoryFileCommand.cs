using System.CommandLine;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.StoryFiles.Exchange;
using Kawaraban.Site.House;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Commands;

/// <summary><c>kawaraban story-file</c>: a running story's facts into a file and from one.</summary>
internal static class StoryFileCommand
{
    private const int NothingTaken = 1;

    public static Command Make() => new("story-file", "Story files: a running story's facts in and out, as JSON or CSV.") { MakeImport(), MakeExport() };

    private static Command MakeImport()
    {
        var path = new Argument<string>("path") { Description = "A .json or .csv file." };
        var command = new Command("import", "Takes a story file, whole or not at all. A file of a known key is added to: new facts, and wordings, evidence and acts that its facts lack.") { path };
        command.SetAction((parsed, cancel) => Complaints.ToldAsync(() => ImportAsync(Options.SettingOf(parsed), parsed.GetValue(path)!, cancel)));
        return command;
    }

    private static Command MakeExport()
    {
        var key = new Argument<string>("key") { Description = "The story file's key." };
        var path = new Argument<string>("path") { Description = "The .json or .csv file to make. It must not be there yet." };
        var command = new Command("export", "Writes a whole story file, with all that was ever done to its facts.") { key, path };
        command.SetAction((parsed, cancel) => Complaints.ToldAsync(() => ExportAsync(Options.SettingOf(parsed), parsed.GetValue(key)!, parsed.GetValue(path)!, cancel)));
        return command;
    }

    private static async Task<int> ImportAsync(PaperSetting setting, string path, CancellationToken cancel)
    {
        if (StoryFileFormat.Of(path) is not { } format)
        {
            return await WrongAsync(path);
        }
        await using var file = File.OpenRead(path);
        await using var rooms = new ServiceCollection().AddRooms(setting).BuildServiceProvider();
        await rooms.MigrateAsync(cancel);
        var taken = await rooms.GetRequiredService<StoryFileTaking>().TakeAsync(file, format, setting.PublicAddress is { } address ? new Uri(address) : null, cancel);
        foreach (var problem in taken.Problems)
        {
            await Console.Error.WriteLineAsync($"{path}: {problem}");
        }
        if (taken.Problems.Count > 0)
        {
            await Console.Error.WriteLineAsync($"{path}: nothing was taken");
            return NothingTaken;
        }
        Console.WriteLine($"{path}: {taken.Key}: {taken.Facts} facts entered, {taken.Pieces} pieces added to others");
        return 0;
    }

    private static async Task<int> ExportAsync(PaperSetting setting, string key, string path, CancellationToken cancel)
    {
        if (StoryFileFormat.Of(path) is not { } format)
        {
            return await WrongAsync(path);
        }
        await using var rooms = new ServiceCollection().AddRooms(setting).BuildServiceProvider();
        await rooms.MigrateAsync(cancel);
        var book = rooms.GetRequiredService<StoryFileBook>();
        if (!(await book.AllAsync(cancel)).Any(known => known.File.Key == key))
        {
            await Console.Error.WriteLineAsync($"kawaraban: there is no story file '{key}'");
            return NothingTaken;
        }
        var size = await NewFile.MakeAsync(path, async file =>
        {
            await book.WriteAsync(key, format, file, cancel);
            return file.Length;
        });
        Console.WriteLine($"{path}: {size} bytes");
        return 0;
    }

    private static async Task<int> WrongAsync(string path)
    {
        await Console.Error.WriteLineAsync($"kawaraban: '{path}' is neither .json nor .csv");
        return Complaints.UsageError;
    }
}
