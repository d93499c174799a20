using System.CommandLine;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Keeping;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Feeds;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Commands;

/// <summary><c>kawaraban export</c>: the whole paper in one file of our own form, the hash that it would have, or an edition for WordPress.</summary>
internal static class ExportCommand
{
    private const string Paper = "paper";
    private const string Wxr = "wxr";

    public static Command Make()
    {
        var path = new Argument<string?>("path") { Description = "What to make: a file, or for wxr a folder. It must not be there yet.", Arity = ArgumentArity.ZeroOrOne };
        var hash = new Option<bool>("--hash") { Description = "Print the hash of the paper; without a path no file is made." };
        var withoutStaff = new Option<bool>("--without-staff") { Description = "Leave out accounts, their secrets and invitations." };
        var format = new Option<string>("--format") { Description = "paper: everything, in one file of our own form. wxr: an edition's live articles and pictures, for WordPress.", DefaultValueFactory = _ => Paper };
        format.AcceptOnlyFromAmong(Paper, Wxr);
        var edition = new Option<string?>("--edition") { Description = "The edition, for wxr." };
        var command = new Command("export", "Writes the whole paper into one file: every version and draft, every record, pictures, editions, staff. Or an edition for WordPress.") { path, hash, withoutStaff, format, edition };
        command.SetAction((parsed, cancel) => Complaints.ToldAsync(() => (parsed.GetValue(format), parsed.GetValue(path)) switch
        {
            (Wxr, { } folder) => EditionAsync(Options.SettingOf(parsed), folder, parsed.GetValue(edition), cancel),
            (Paper, var file) when file is not null || parsed.GetValue(hash) => PaperAsync(Options.SettingOf(parsed), file, parsed.GetValue(hash), !parsed.GetValue(withoutStaff), cancel),
            _ => WrongAsync("name what to make, or ask for --hash"),
        }));
        return command;
    }

    private static async Task<int> PaperAsync(PaperSetting setting, string? path, bool hash, bool withStaff, CancellationToken cancel)
    {
        await using var rooms = new ServiceCollection().AddRooms(setting).BuildServiceProvider();
        await rooms.MigrateAsync(cancel);
        var export = rooms.GetRequiredService<PaperExport>();
        using var progress = new PartProgress();
        var manifest = path is null
            ? await export.WriteAsync(null, setting.EditionsFolder, withStaff, progress.Tell, cancel)
            : await NewFile.MakeAsync(path, file => export.WriteAsync(file, setting.EditionsFolder, withStaff, progress.Tell, cancel));
        progress.End();
        Console.WriteLine(hash
            ? manifest.Hash
            : $"{path}: {manifest.Tables.Sum(table => table.Rows)} rows of {manifest.Tables.Count} tables, {manifest.Parts.Count(part => part.Name.StartsWith("pictures/", StringComparison.Ordinal))} pictures; {manifest.Hash}");
        return 0;
    }

    private static async Task<int> EditionAsync(PaperSetting setting, string path, string? id, CancellationToken cancel)
    {
        await using var rooms = new ServiceCollection().AddRooms(setting).AddSingleton<PublicAddress>().AddSingleton<WordPressExport>().BuildServiceProvider();
        var publication = rooms.GetRequiredService<Publication>();
        if (publication.Find(id ?? "") is not { } edition)
        {
            return await WrongAsync($"--edition names one of {string.Join(", ", publication.Editions.Select(known => known.Id))}");
        }
        await rooms.MigrateAsync(cancel);
        using var progress = new PartProgress();
        var (articles, pictures) = await NewFolder.MakeAsync(path, folder => rooms.GetRequiredService<WordPressExport>().WriteAsync(folder, edition, progress.Tell, cancel));
        progress.End();
        Console.WriteLine($"{path}: {articles} articles, {pictures} pictures");
        return 0;
    }

    private static async Task<int> WrongAsync(string what)
    {
        await Console.Error.WriteLineAsync($"kawaraban: {what}");
        return Complaints.UsageError;
    }
}
