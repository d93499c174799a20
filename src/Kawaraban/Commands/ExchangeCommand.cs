using System.CommandLine;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations.Exchange;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Commands;

/// <summary><c>kawaraban exchange</c>: translations out for translation tools as XLIFF, and in again.</summary>
internal static class ExchangeCommand
{
    private const string Newest = "2.1";
    private const string Older = "1.2";
    private const int SomeToCheck = 1;
    private const int FileRefused = 3;

    public static Command Make() => new("exchange", "Drafts of translations out for translation tools as XLIFF, and in again.") { Export(), Import() };

    private static Command Export()
    {
        var article = new Argument<Guid>("article") { Description = "The article's id, as its address at the desk has it." };
        var to = new Option<string>("--to") { Description = "The file to make. It must not be there yet.", Required = true };
        var version = new Option<string>("--version") { Description = $"The version of XLIFF: {Newest} or {Older}.", DefaultValueFactory = _ => Newest };
        version.AcceptOnlyFromAmong(Newest, Older);
        var command = new Command("export", "Writes the draft of a translation.") { article, to, version };
        command.SetAction((parsed, cancel) => Complaints.ToldAsync(() =>
            ExportAsync(Options.SettingOf(parsed), new ArticleId(parsed.GetValue(article)), parsed.GetValue(to)!, parsed.GetValue(version) == Older ? ExchangeVersion.Xliff12 : ExchangeVersion.Xliff21, cancel)));
        return command;
    }

    private static Command Import()
    {
        var path = new Argument<string>("path") { Description = "A file that came back." };
        var by = new Option<string>("--by") { Description = "The mail address of whose work it is: an account of the desk.", Required = true };
        var command = new Command("import", "Takes a file in: in place where nothing has moved on meanwhile, else beside the row, to be checked at the desk.") { path, by };
        command.SetAction((parsed, cancel) => Complaints.ToldAsync(() => ImportAsync(Options.SettingOf(parsed), parsed.GetValue(path)!, parsed.GetValue(by)!, cancel), FileRefused));
        return command;
    }

    private static async Task<int> ExportAsync(PaperSetting setting, ArticleId article, string path, ExchangeVersion version, CancellationToken cancel)
    {
        await using var rooms = new ServiceCollection().AddRooms(setting).BuildServiceProvider();
        await rooms.MigrateAsync(cancel);
        if (await rooms.GetRequiredService<ExchangeDesk>().ExportAsync(article, cancel) is not { } file)
        {
            return await WrongAsync($"there is nothing to exchange: '{article}' has no draft, is no translation, or has no words to translate");
        }
        var units = await NewFile.MakeAsync(path, stream =>
        {
            ExchangeDoor.Write(stream, file, version);
            return Task.FromResult(file.Units.Count);
        });
        Console.WriteLine($"{path}: {units} units, {file.SourceLanguage} to {file.TargetLanguage}");
        return 0;
    }

    private static async Task<int> ImportAsync(PaperSetting setting, string path, string by, CancellationToken cancel)
    {
        await using var file = File.OpenRead(path);
        var reading = await ExchangeDoor.ReadAsync(file, cancel);
        if (reading is not ExchangeReading.Read read)
        {
            throw new InvalidDataException($"{path}: {reading}");
        }
        await using var rooms = new ServiceCollection().AddRooms(setting).BuildServiceProvider();
        await rooms.MigrateAsync(cancel);
        await using var scope = rooms.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>().FindByEmailAsync(by) is not { } member)
        {
            return await WrongAsync($"there is no account '{by}'");
        }
        var worst = 0;
        foreach (var part in read.Files)
        {
            var report = await rooms.GetRequiredService<ExchangeDesk>().ImportAsync(part, null, new StaffId(member.Id), cancel);
            Tell(path, report);
            worst = Math.Max(worst, report.Lines.Any(line => line.Outcome is ExchangeOutcome.ToCheck or ExchangeOutcome.Unknown or ExchangeOutcome.Refused) ? SomeToCheck : 0);
        }
        return worst;
    }

    private static void Tell(string path, ExchangeReport report)
    {
        var counts = Enum.GetValues<ExchangeOutcome>().Select(outcome => $"{report.Count(outcome)} {Word(outcome)}");
        Console.WriteLine($"{path}: {report.Article?.ToString() ?? "no article of this paper"}: {string.Join(", ", counts)}");
        foreach (var line in report.Lines.Where(line => line.Reasons.Count > 0 || line.Outcome == ExchangeOutcome.Unknown))
        {
            Console.Error.WriteLine($"{path}: {line.Unit}: {string.Join(", ", line.Reasons.Prepend(Word(line.Outcome)))}");
        }
    }

    private static string Word(ExchangeOutcome outcome) => outcome == ExchangeOutcome.ToCheck ? "to check" : outcome.ToString().ToLowerInvariant();

    private static async Task<int> WrongAsync(string what)
    {
        await Console.Error.WriteLineAsync($"kawaraban: {what}");
        return Complaints.UsageError;
    }
}
