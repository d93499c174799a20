using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Site.Tests.Archive;

/// <summary>Names that two want, and what a database refuses.</summary>
public sealed class RaceTests
{
    [Theory, OnEachDatabase]
    public async Task Many_who_begin_the_same_at_once_each_get_an_article_and_a_name_of_their_own(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);

        var begun = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => paper.WriteAsync("harbour", "Text."))));

        var slugs = new List<string>();
        foreach (var article in begun)
        {
            slugs.Add((await paper.Get<DraftPaper>().FindAsync(article))!.Article.Slug);
        }
        Assert.Equal(["harbour", "harbour-2", "harbour-3", "harbour-4", "harbour-5", "harbour-6"], slugs.Order(StringComparer.Ordinal));
    }

    [Theory, OnEachDatabase]
    public async Task A_name_s_numbers_are_filled_and_names_that_only_begin_alike_do_not_count(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        foreach (var slug in new[] { "harbour", "harbour-3", "harbour-mayor", "harbours" })
        {
            await paper.WriteAsync(slug, "Text.");
        }

        Assert.Equal(["harbour-2", "harbour-4", "ferry"], [await SlugAsync(paper, "harbour"), await SlugAsync(paper, "harbour"), await SlugAsync(paper, "ferry")]);
    }

    [Theory, OnEachDatabase]
    public async Task What_the_database_refuses_is_told_as_the_archives_own_failure_and_leaves_nothing(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        await paper.RefuseAsync(database, "articles", "$slug = 'refused'");

        var failure = await Assert.ThrowsAsync<NotWrittenException>(() => paper.WriteAsync("refused", "Text."));

        Assert.False(failure.IsTaken);
        Assert.Contains("refusing", failure.Message, StringComparison.Ordinal);
        await using var db = await paper.Get<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync();
        Assert.Empty(await db.Stories.ToListAsync());
    }

    [Theory, OnEachDatabase]
    public async Task A_new_block_is_held_to_the_length_of_a_block(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var drafts = paper.Get<DraftPaper>();
        var draft = (await drafts.FindAsync(await paper.WriteAsync("long", "Text.")))!;
        var somebody = new StaffId(Guid.CreateVersion7());

        Assert.Equal(new SaveOutcome.TooLong(Written.MaxLength), await drafts.AddBlockAsync(draft.Version.Id, null, new string('a', Written.MaxLength + 1), somebody));
        Assert.IsType<SaveOutcome.Added>(await drafts.AddBlockAsync(draft.Version.Id, null, new string('a', Written.MaxLength), somebody));

        Assert.Equal(2, (await drafts.FindAsync(draft.Article.Id))!.Blocks.Count);
    }

    private static async Task<string> SlugAsync(RunningPaper paper, string wanted) =>
        (await paper.Get<DraftPaper>().FindAsync(await paper.WriteAsync(wanted, "Text.")))!.Article.Slug;
}
