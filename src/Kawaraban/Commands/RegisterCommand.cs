using System.CommandLine;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Register.Exchange;
using Kawaraban.Site.House;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Commands;

/// <summary><c>kawaraban register</c>: the name register into a file and from one.</summary>
internal static class RegisterCommand
{
    private const int SomeNotTaken = 1;
    private const int FileRefused = 3;

    public static Command Make() => new("register", "The name register: entries in and out, as CSV or TBX.") { MakeImport(), MakeExport() };

    private static Command MakeImport()
    {
        var path = new Argument<string>("path") { Description = "A .csv or .tbx file; .xml is read as TBX." };
        var command = new Command("import", "Takes entries from a file. An entry of a known key is changed, a name that is there already is reported.") { path };
        command.SetAction((parsed, cancel) => Complaints.ToldAsync(() => ImportAsync(Options.SettingOf(parsed), parsed.GetValue(path)!, cancel)));
        return command;
    }

    private static Command MakeExport()
    {
        var path = new Argument<string>("path") { Description = "The .csv or .tbx file to make. It must not be there yet." };
        var command = new Command("export", "Writes every entry into a file.") { path };
        command.SetAction((parsed, cancel) => Complaints.ToldAsync(() => ExportAsync(Options.SettingOf(parsed), parsed.GetValue(path)!, cancel)));
        return command;
    }

    private static async Task<int> ImportAsync(PaperSetting setting, string path, CancellationToken cancel)
    {
        if (TermFileFormat.Of(path) is not { } format)
        {
            return await WrongAsync(path);
        }
        await using var file = File.OpenRead(path);
        await using var rooms = new ServiceCollection().AddRooms(setting).BuildServiceProvider();
        await rooms.MigrateAsync(cancel);
        try
        {
            var taken = await rooms.GetRequiredService<TermTakingDesk>().TakeAsync(format.ReadAsync(file, cancel), null, cancel: cancel);
            foreach (var problem in taken.Problems)
            {
                await Console.Error.WriteLineAsync($"{path}: {problem.Place}: {problem.What}");
            }
            Console.WriteLine($"{path}: {taken.Entered} entered, {taken.Changed} changed, {taken.Same} as they were, {taken.Doubled} doubled, {taken.Refused} refused");
            return taken.Doubled + taken.Refused > 0 ? SomeNotTaken : 0;
        }
        catch (TermFileException wrong)
        {
            await Console.Error.WriteLineAsync($"{path}: {wrong.Message}; what came before is in the register");
            return FileRefused;
        }
    }

    private static async Task<int> ExportAsync(PaperSetting setting, string path, CancellationToken cancel)
    {
        if (TermFileFormat.Of(path) is not { } format)
        {
            return await WrongAsync(path);
        }
        await using var rooms = new ServiceCollection().AddRooms(setting).BuildServiceProvider();
        await rooms.MigrateAsync(cancel);
        var size = await NewFile.MakeAsync(path, async file =>
        {
            await format.WriteAsync(rooms.GetRequiredService<TermBook>().AllAsync(cancel), file, cancel);
            return file.Length;
        });
        Console.WriteLine($"{path}: {size} bytes");
        return 0;
    }

    private static async Task<int> WrongAsync(string path)
    {
        await Console.Error.WriteLineAsync($"kawaraban: '{path}' is neither .csv nor .tbx");
        return Complaints.UsageError;
    }
}
