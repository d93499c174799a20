using System.Text.Json.Nodes;
using Kawaraban.Site.Press.Articles;
using Kawaraban.Site.Tests.Press;

namespace Kawaraban.Site.Tests.Newsstand;

/// <summary>A third edition is a folder and no code.</summary>
public sealed class ThirdEditionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("editions-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_right_to_left_edition_renders_with_its_own_language_direction_dates_and_words()
    {
        AddArabic();
        var proof = new PressProof(_folder);
        var page = await proof.PageAsync<ArticlePage>(proof.Sheet("ar", "نص."));
        Assert.Equal(("ar", "rtl"), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
        Assert.Equal("منذ 2026", page.QuerySelector(".masthead .since")!.TextContent);
        Assert.Equal("2026-11-20T03:30:00+03:00", page.QuerySelector(".published time")!.GetAttribute("datetime"));
        Assert.Contains("نوفمبر", page.QuerySelector(".published time")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["en-GB", "ja"], page.QuerySelectorAll(".edition-switch a").Select(link => link.GetAttribute("hreflang")!));
        Assert.Null(page.QuerySelector(".vertical-link"));
    }

    private void AddArabic()
    {
        var editions = Path.Combine(AppContext.BaseDirectory, "editions");
        foreach (var file in Directory.GetFiles(editions, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_folder, Path.GetRelativePath(editions, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        Directory.CreateDirectory(Path.Combine(_folder, "ar"));
        foreach (var name in (string[])["typography.css", "logo.svg"])
        {
            File.Copy(Path.Combine(editions, "en", name), Path.Combine(_folder, "ar", name));
        }
        File.WriteAllText(Path.Combine(_folder, "ar", "edition.json"), Edition(File.ReadAllText(Path.Combine(editions, "en", "edition.json"))));
        File.WriteAllText(Path.Combine(_folder, "ar", "words.json"), Words(File.ReadAllText(Path.Combine(editions, "en", "words.json"))));
    }

    private static string Edition(string english)
    {
        var json = JsonNode.Parse(english)!;
        (json["order"], json["language"], json["direction"], json["locale"], json["timeZone"]) = (3, "ar", "rtl", "ar-EG", "Asia/Riyadh");
        json["masthead"] = new JsonObject { ["name"] = "فانوس الميناء", ["tagline"] = "أخبار المضيق", ["since"] = 2026 };
        return json.ToJsonString();
    }

    private static string Words(string english)
    {
        var json = JsonNode.Parse(english)!;
        json["page"]!["since"] = "منذ {year}";
        return json.ToJsonString();
    }
}
