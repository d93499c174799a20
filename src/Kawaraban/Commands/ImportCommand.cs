using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake;
using Kawaraban.Site.House;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Commands;

/// <summary><c>kawaraban import</c>: takes feeds and saved pages from files.</summary>
internal static class ImportCommand
{
    private const int SomeRefused = 1;
    private const int FileRefused = 3;
    private const int MostComplaints = 20;
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Make()
    {
        var paths = new Argument<string[]>("path") { Description = "Files or folders: feeds, wire files, saved web pages, WordPress exports.", Arity = ArgumentArity.OneOrMore };
        var edition = new Option<string>("--edition") { Description = "The edition that the items belong to.", Required = true };
        var section = new Option<string?>("--section") { Description = "The section for all items; otherwise each item's category, else the edition's first." };
        var release = new Option<bool>("--release") { Description = "Release what came in, at the time the item says." };
        var pictures = new Option<bool>("--pictures") { Description = "Fetch the pictures that do not lie beside the file from where the items say that they are." };
        var json = new Option<bool>("--json") { Description = "Print a line of JSON for each file." };
        var command = new Command("import", "Takes items from files. What came before is updated, never doubled.") { paths, edition, section, release, pictures, json };
        command.SetAction((parsed, cancel) => Complaints.ToldAsync(() =>
            RunAsync(Options.SettingOf(parsed), parsed.GetValue(paths)!, parsed.GetValue(edition)!, parsed.GetValue(section), parsed.GetValue(release), parsed.GetValue(pictures), parsed.GetValue(json), cancel)));
        return command;
    }

    private static async Task<int> RunAsync(PaperSetting setting, string[] paths, string editionId, string? sectionId, bool release, bool pictures, bool json, CancellationToken cancel)
    {
        await using var rooms = new ServiceCollection().AddRooms(setting).BuildServiceProvider();
        var publication = rooms.GetRequiredService<Publication>();
        if (publication.Find(editionId) is not { } edition)
        {
            return await WrongAsync($"there is no edition '{editionId}'; the editions are {string.Join(", ", publication.Editions.Select(known => known.Id))}");
        }
        if (sectionId is not null && edition.Section(new SectionId(sectionId)) is null)
        {
            return await WrongAsync($"the edition '{editionId}' has no section '{sectionId}'; its sections are {string.Join(", ", edition.Sections.Select(known => known.Id))}");
        }
        await rooms.MigrateAsync(cancel);
        var import = rooms.GetRequiredService<Import>();
        var worst = 0;
        foreach (var file in paths.SelectMany(Files))
        {
            var report = await import.ReadAsync(file, edition, sectionId is null ? null : new SectionId(sectionId), release, json ? null : Progress, pictures, cancel);
            Tell(report, json);
            worst = Math.Max(worst, report.Refusal is not null ? FileRefused : report.Items.Any(item => item.Outcome == "refused") ? SomeRefused : 0);
        }
        return worst;
    }

    private static IEnumerable<string> Files(string path) => Directory.Exists(path) ? Directory.EnumerateFiles(path).Order(StringComparer.Ordinal) : [path];

    private static void Tell(ImportReport report, bool json)
    {
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(report, Json));
            return;
        }
        if (report.Refusal is { } refusal)
        {
            Console.Error.WriteLine($"{report.File}: {refusal}");
            return;
        }
        var outcomes = report.Items.GroupBy(item => item.Outcome).Select(group => $"{group.Count()} {group.Key}");
        Console.WriteLine($"{report.File}: {report.Format}, {report.Items.Count} items: {string.Join(", ", outcomes)}; {report.Items.Count(item => item.Released)} released, {report.Items.Sum(item => item.MissingPictures)} pictures missing");
        foreach (var complaint in report.Complaints.Take(MostComplaints))
        {
            Console.Error.WriteLine($"{report.File}: {(complaint.At.Length > 0 ? complaint.At + ": " : "")}{complaint.Code}: {complaint.Message}");
        }
        if (report.Complaints.Count > MostComplaints)
        {
            Console.Error.WriteLine($"{report.File}: {report.Complaints.Count - MostComplaints} more; --json tells all");
        }
    }

    private static void Progress(int done, int all)
    {
        if (!Console.IsOutputRedirected)
        {
            Console.Write($"\r{done} of {all}{(done == all ? "\r" : "")}");
        }
    }

    private static async Task<int> WrongAsync(string what)
    {
        await Console.Error.WriteLineAsync($"kawaraban: {what}");
        return Complaints.UsageError;
    }
}
