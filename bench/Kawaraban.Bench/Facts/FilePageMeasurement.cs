using System.Diagnostics;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Exchange;
using Kawaraban.Site.House;
using Kawaraban.Site.Newsstand.Files;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Site.Press.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Bench.Facts;

/// <summary>Measures the pages that readers get of a story file as large as one may be.</summary>
internal static class FilePageMeasurement
{
    private const string DemoKey = "verren-strait";

    /// <summary>As in a server that has run for a while.</summary>
    private const int WarmUp = 40;
    private const int Rounds = 41;
    private const int Files = 300;

    private static string Demo => Path.Combine(AppContext.BaseDirectory, "demo", "files", DemoKey + ".json");

    public static async Task<FilePageFigures> RunAsync()
    {
        var data = Directory.CreateTempSubdirectory("kawaraban-facts-").FullName;
        try
        {
            await using var app = PaperInProcess.Build(data);
            var started = await PaperStart.RunAsync(app);
            var edition = app.Services.GetRequiredService<Publication>().Find("ja")!;
            var taken = await app.Services.GetRequiredService<StoryFileTaking>().TakeAsync(LargeFile.Of(Demo), StoryFileFormat.Json);
            if (taken.Facts != LargeFile.Facts)
            {
                throw new InvalidOperationException($"{taken.Facts} facts were taken: {string.Join("; ", taken.Problems.Take(5))}");
            }
            var figures = await MeasureAsync(app.Services, edition, new Uri(started.Address));
            await app.StopAsync();
            return figures;
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task<FilePageFigures> MeasureAsync(IServiceProvider services, Edition edition, Uri address)
    {
        var (files, renderer) = (services.GetRequiredService<StoryFilePaper>(), services.GetRequiredService<PageRenderer>());
        using var reader = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = address };
        var path = Paths.StoryFile(edition, LargeFile.Key);
        return new FilePageFigures
        {
            ReadMilliseconds = await MedianAsync(() => files.FindAsync(edition, LargeFile.Key)),
            PressMilliseconds = await MedianAsync(() => PressAsync(LargeFile.Key, null)),
            ActedMilliseconds = await MedianAsync(() => PressAsync(LargeFile.Key, null), ActAsync),
            PartMilliseconds = await MedianAsync(() => PressAsync(LargeFile.Key, FilePart.Figures)),
            PressedMilliseconds = await MedianAsync(() => reader.GetByteArrayAsync(path)),
            FactMilliseconds = await MedianAsync(() => reader.GetAsync(Paths.Fact(edition, LargeFile.Key, LargeFile.Facts / 2))),
            ListMilliseconds = await ListAsync(),
            PageBytes = (await PressAsync(LargeFile.Key, null)).Brotli!.Length,
            DemoPageBytes = (await PressAsync(DemoKey, null)).Brotli!.Length,
        };

        async Task<double> ListAsync()
        {
            for (var i = 0; i < Files; i++)
            {
                await services.GetRequiredService<StoryFileTaking>().TakeAsync(LargeFile.Named(Demo, $"file-{i}"), StoryFileFormat.Json);
            }
            return await MedianAsync(() => services.GetRequiredService<StoryFileIndex>().AllAsync());
        }

        Task ActAsync() => services.GetRequiredService<FactDesk>().WordAsync(
            LargeFile.Key, LargeFile.Facts, new FactWording { EditionId = edition.Id, Text = Guid.NewGuid().ToString() }, "Mara Lindqvist", null);

        async Task<Page> PressAsync(string key, FilePart? part)
        {
            var view = await files.FindAsync(edition, key);
            return Page.Pressed(new PageDraft { Body = await renderer.RenderAsync<FilePage>(new FileSheet(edition, new FileContents(view!), [], part)), Tags = [] });
        }
    }

    /// <param name="before">Done each time before the work, and not timed.</param>
    private static async Task<double> MedianAsync(Func<Task> work, Func<Task>? before = null)
    {
        var times = new List<double>();
        for (var i = 0; i < WarmUp + Rounds; i++)
        {
            await (before?.Invoke() ?? Task.CompletedTask);
            var began = Stopwatch.GetTimestamp();
            await work();
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        return Measurement.Median(times[WarmUp..]);
    }
}
