using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Newsstand;

/// <summary>Another edition takes a folder and no code.</summary>
public sealed class ServedThirdEditionTests
{
    [Theory]
    [InlineData("fr", "fr-FR", "ltr", "Europe/Paris", "Le Fanal du Port", "dddd d MMMM yyyy", "vendredi 20 novembre 2026")]
    [InlineData("ar", "ar-EG", "rtl", "Africa/Cairo", "فانوس الميناء", "dddd d MMMM yyyy", "الجمعة")]
    public async Task A_folder_makes_an_edition(string id, string locale, string direction, string zone, string name, string day, string expectedDay)
    {
        var editions = Directory.CreateTempSubdirectory("kawaraban-editions-").FullName;
        try
        {
            Copy(Path.Combine(AppContext.BaseDirectory, "editions"), editions);
            AddEdition(editions, id, locale, direction, zone, name, day);
            await using var paper = await RunningPaper.StartAsync(Database.Sqlite, editions: editions);
            var edition = paper.Get<Publication>()[new EditionId(id)];
            var article = await paper.Get<DraftPaper>().BeginAsync(edition.Id, "first", Sheets.Head("Un titre", "first"), ["Un paragraphe."], null);
            await paper.ReleaseAsync(article);

            foreach (var path in new[] { $"/{id}/", $"/{id}/world/", $"/{id}/world/first", $"/{id}/archive/", $"/{id}/corrections", $"/{id}/about", $"/{id}/search?q=titre" })
            {
                var page = await paper.PageAsync(path);
                Assert.Equal((path, edition.Language, direction), (path, page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
                Assert.Contains(name, page.Body!.TextContent, StringComparison.Ordinal);
                Assert.Contains("«" + edition.Sections[0].Name + "»", page.Body.TextContent.Replace("World", "«World»", StringComparison.Ordinal), StringComparison.Ordinal);
            }
            Assert.Contains(expectedDay, edition.Day(new DateOnly(2026, 11, 20)), StringComparison.Ordinal);
            Assert.Contains($"/{id}/sitemap.xml", await paper.Reader.GetStringAsync("/sitemap.xml"), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(editions, recursive: true);
        }
    }

    private static void AddEdition(string editions, string id, string locale, string direction, string zone, string name, string day)
    {
        var folder = Directory.CreateDirectory(Path.Combine(editions, id)).FullName;
        Copy(Path.Combine(editions, "en"), folder);
        var json = File.ReadAllText(Path.Combine(folder, "edition.json"))
            .Replace("\"order\": 1", "\"order\": 3", StringComparison.Ordinal)
            .Replace("\"language\": \"en-GB\"", $"\"language\": \"{id}\"", StringComparison.Ordinal)
            .Replace("\"locale\": \"en-GB\"", $"\"locale\": \"{locale}\"", StringComparison.Ordinal)
            .Replace("\"direction\": \"ltr\"", $"\"direction\": \"{direction}\"", StringComparison.Ordinal)
            .Replace("Europe/London", zone, StringComparison.Ordinal)
            .Replace("The Harbour Lantern", name, StringComparison.Ordinal)
            .Replace("dddd, d MMMM yyyy", day, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, "edition.json"), json);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
