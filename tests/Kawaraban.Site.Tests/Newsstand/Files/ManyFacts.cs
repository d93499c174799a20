using System.Globalization;
using System.Text;
using System.Text.Json;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.StoryFiles.Exchange;

namespace Kawaraban.Site.Tests.Newsstand.Files;

/// <summary>A story file of as many facts as asked for, on outside sources, taken as any file is.</summary>
internal static class ManyFacts
{
    /// <summary>Events alone, one a day.</summary>
    public static async Task TakeAsync(StoryFileTaking taking, string key, int events)
    {
        var sheet = new
        {
            format = "kawaraban-story-file/1", key, titles = new[] { new { edition = "en", title = "A long story", about = "Day by day." } },
            facts = Enumerable.Range(1, events).Select(number => new
            {
                number, kind = "event", from = Day(number), to = Day(number + 1), precision = "day",
                wordings = new[] { new { edition = "en", text = $"Event {number}." }, new { edition = "ja", text = $"出来事{number}。" } },
                evidence = new[] { new { voucher = "documents", strength = "stated", address = "https://nml.example/a", seen = "2026-11-03" } },
                acts = new[] { new { kind = "entered", at = "2026-11-06T13:05:00+00:00", by = "Tomas Oyelaran" } },
            }),
        };
        var taken = await taking.TakeAsync(new MemoryStream(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(sheet))), StoryFileFormat.Json);
        Assert.Equal((events, 0), (taken.Facts, taken.Problems.Count));
    }

    private static string Day(int number) => new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(number).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
