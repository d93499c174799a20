using System.Runtime.CompilerServices;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Proofing.Trials;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Trials;

/// <summary>What trials found, as far as it is kept.</summary>
public sealed class TrialFindingBook(IDbContextFactory<ArchiveContext> archive)
{
    private const int ReadAtOnce = 500;

    /// <summary>Findings as they were met, the newest article first, by pages.</summary>
    /// <param name="standing">Only those; null for all.</param>
    /// <param name="after">The id of the finding before; 0 for the first page.</param>
    public async Task<TrialPage> PageAsync(long trial, TrialStanding? standing, long after, int count, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var asked = db.TrialFindings.AsNoTracking().Where(x => x.TrialId == trial && x.Id > after && (standing == null || x.Standing == standing));
        var findings = await asked.OrderBy(x => x.Id).Take(count + 1).ToListAsync(cancel);
        var shown = findings.Take(count).ToList();
        return new TrialPage(await PartsAsync(db, shown, cancel), findings.Count > count ? shown[^1].Id : null);
    }

    /// <summary>All findings that are kept, article by article.</summary>
    public async IAsyncEnumerable<TrialPart> AllAsync(long trial, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        TrialPart? last = null;
        for (long? after = 0; after is { } at;)
        {
            var page = await PageAsync(trial, null, at, ReadAtOnce, cancel);
            foreach (var part in page.Parts)
            {
                // An article may go on over the end of a page.
                var whole = last?.Article == part.Article ? last with { Findings = [.. last.Findings, .. part.Findings] } : part;
                if (last is not null && ReferenceEquals(whole, part))
                {
                    yield return last;
                }
                last = whole;
            }
            after = page.Next;
        }
        if (last is not null)
        {
            yield return last;
        }
    }

    private static async Task<IReadOnlyList<TrialPart>> PartsAsync(ArchiveContext db, IReadOnlyList<TrialFinding> findings, CancellationToken cancel)
    {
        var versions = findings.Select(finding => finding.VersionId).Distinct().ToList();
        var heads = await (
            from article in db.Articles.AsNoTracking()
            join version in db.Versions.AsNoTracking() on article.Id equals version.ArticleId
            where versions.Contains(version.Id)
            select new { article, version.Id, version.Headline }).ToListAsync(cancel);
        var byVersion = heads.ToDictionary(head => head.Id);
        var read = new List<TrialPart>();
        foreach (var finding in findings)
        {
            if (read.Count == 0 || read[^1].Article != finding.ArticleId)
            {
                var head = byVersion[finding.VersionId];
                read.Add(new TrialPart(finding.ArticleId, LivePaper.AddressOf(head.article), head.Headline, head.article.FirstReleasedAt!.Value, []));
            }
            read[^1].Findings.Add(finding);
        }
        return read;
    }
}
