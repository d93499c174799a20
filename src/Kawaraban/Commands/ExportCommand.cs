using System.CommandLine;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Keeping;
using Kawaraban.Site.House;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Commands;

/// <summary><c>kawaraban export</c>: the whole paper in one file of our own form, or the hash that it would have.</summary>
internal static class ExportCommand
{
    public static Command Make()
    {
        var path = new Argument<string?>("path") { Description = "The file to make; it must not be there yet.", Arity = ArgumentArity.ZeroOrOne };
        var hash = new Option<bool>("--hash") { Description = "Print the hash of the paper; without a path no file is made." };
        var withoutStaff = new Option<bool>("--without-staff") { Description = "Leave out accounts, their secrets and invitations." };
        var command = new Command("export", "Writes the whole paper into one file: every version and draft, every record, pictures, editions, staff.") { path, hash, withoutStaff };
        command.SetAction((parsed, cancel) => Complaints.ToldAsync(() => RunAsync(Options.SettingOf(parsed), parsed.GetValue(path), parsed.GetValue(hash), !parsed.GetValue(withoutStaff), cancel)));
        return command;
    }

    private static async Task<int> RunAsync(PaperSetting setting, string? path, bool hash, bool withStaff, CancellationToken cancel)
    {
        if (path is null && !hash)
        {
            await Console.Error.WriteLineAsync("kawaraban: name the file to make, or ask for --hash");
            return Complaints.UsageError;
        }
        await using var rooms = new ServiceCollection().AddRooms(setting).BuildServiceProvider();
        await rooms.MigrateAsync(cancel);
        var export = rooms.GetRequiredService<PaperExport>();
        using var progress = new PartProgress();
        var manifest = path is null
            ? await export.WriteAsync(null, setting.EditionsFolder, withStaff, progress.Tell, cancel)
            : await NewFile.MakeAsync(path, file => export.WriteAsync(file, setting.EditionsFolder, withStaff, progress.Tell, cancel));
        progress.End();
        if (hash)
        {
            Console.WriteLine(manifest.Hash);
        }
        else
        {
            Console.WriteLine($"{path}: {manifest.Tables.Sum(table => table.Rows)} rows of {manifest.Tables.Count} tables, {manifest.Parts.Count(part => part.Name.StartsWith("pictures/", StringComparison.Ordinal))} pictures; {manifest.Hash}");
        }
        return 0;
    }
}
