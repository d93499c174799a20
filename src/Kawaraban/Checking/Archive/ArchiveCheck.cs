using Kawaraban.Commands;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Trials;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Trials;
using Kawaraban.Site.House;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Checking.Archive;

/// <summary>Reads the released articles of an edition by the rules as they are or as they may become; it needs no server, and keeps nothing.</summary>
internal static class ArchiveCheck
{
    private const int MustFound = 1;

    /// <param name="words">The edition in whose language the reasons are given.</param>
    public static async Task<int> RunAsync(PaperSetting setting, string edition, string words, string? rule, string? pack, bool isJson, CancellationToken cancel)
    {
        await using var rooms = new ServiceCollection().AddRooms(setting).BuildServiceProvider();
        await rooms.MigrateAsync(cancel);
        var publication = rooms.GetRequiredService<Publication>();
        var (paper, reader) = (EditionOf(publication, edition), EditionOf(publication, words));
        ReadOnlyMemory<byte>? tried = pack is null ? null : await File.ReadAllBytesAsync(pack, cancel);
        await using var output = Console.OpenStandardOutput();
        var styles = rooms.GetRequiredService<HouseStyles>();
        var report = new ArchiveReport(output, isJson, finding => styles.Say(reader.Id, finding));
        using var progress = new PartProgress();
        try
        {
            var articles = 0;
            await foreach (var article in rooms.GetRequiredService<TrialWork>().ReadAllAsync(paper.Id, tried, rule, new TrialScope(), all => articles = all, cancel))
            {
                progress.End();
                report.Write(article);
                progress.Tell($"{report.Articles} of {articles} articles, {report.Found} findings");
            }
        }
        catch (InvalidDataException wrong) when (pack is not null)
        {
            throw new InvalidDataException($"{pack}: {wrong.Message}", wrong);
        }
        progress.End();
        await report.EndAsync();
        return report.Musts > 0 ? MustFound : 0;
    }

    private static Edition EditionOf(Publication publication, string id) =>
        publication.Find(id) ?? throw new InvalidDataException($"there is no edition '{id}'; there are {string.Join(", ", publication.Editions.Select(known => known.Id))}");
}
