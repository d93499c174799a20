using System.Net;
using System.Text.Json.Nodes;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Desk;

/// <summary>An edition that lets nothing out that a second person has not approved as it stands.</summary>
public sealed class ReviewingTests : IDisposable
{
    private readonly string _editions = Directory.CreateTempSubdirectory("editions-").FullName;

    public ReviewingTests()
    {
        var editions = Path.Combine(AppContext.BaseDirectory, "editions");
        foreach (var file in Directory.GetFiles(editions, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_editions, Path.GetRelativePath(editions, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        var path = Path.Combine(_editions, "en", "edition.json");
        var edition = JsonNode.Parse(File.ReadAllText(path))!;
        edition["review"] = "always";
        File.WriteAllText(path, edition.ToJsonString());
    }

    public void Dispose() => Directory.Delete(_editions, recursive: true);

    [Theory, OnEachDatabase]
    public async Task Nothing_is_released_but_what_somebody_else_has_approved_as_it_stands(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database, editions: _editions);
        using var editor = await paper.SignInAsync(StaffRole.Editor);
        var (desk, reviews, drafts) = (paper.Get<ReleaseDesk>(), paper.Get<ReviewBook>(), paper.Get<DraftPaper>());
        var (writer, reader) = (new StaffId(Guid.CreateVersion7()), new StaffId(Guid.CreateVersion7()));
        var article = await drafts.BeginAsync(Sheets.En, "reviewed", Sheets.Head("Reviewed", "reviewed"), ["As it was."], writer);
        async Task<DraftView> DraftAsync() => (await drafts.FindAsync(article))!;
        async Task<string> StampAsync() => (await DraftAsync()).Stamp;

        Assert.Equal(["not-reviewed"], await ObjectionsAsync(desk, article, writer));
        var page = await editor.OpenAsync($"/desk/articles/{article}/release");
        using (var direct = await editor.SubmitAsync(OpenDesk.Form(page, "/release")))
        {
            Assert.Equal(HttpStatusCode.Conflict, direct.StatusCode);
        }
        Assert.Equal(ReviewOutcome.Missing, await reviews.ApproveAsync(article, reader, await StampAsync(), ""));

        Assert.Equal((ReviewOutcome.Done, ReviewOutcome.Done), (await reviews.AskAsync(article, writer, "Please."), await reviews.AskAsync(article, writer, "Please!")));
        Assert.Equal(ReviewOutcome.OwnText, await reviews.ApproveAsync(article, writer, await StampAsync(), ""));
        Assert.Equal(ReviewOutcome.NoNote, await reviews.SendBackAsync(article, reader, " "));
        var seen = await StampAsync();
        var draft = await DraftAsync();
        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, 1, "As it is.", writer);
        Assert.Equal(ReviewOutcome.Moved, await reviews.ApproveAsync(article, reader, seen, ""));
        Assert.Equal(ReviewOutcome.Done, await reviews.ApproveAsync(article, reader, await StampAsync(), "Good."));

        await drafts.SaveBlockAsync(draft.Version.Id, draft.Blocks[0].Id, 2, "As it is now.", writer);
        Assert.Equal(["not-reviewed"], await ObjectionsAsync(desk, article, writer));
        await reviews.AskAsync(article, writer, "");
        Assert.Equal(ReviewOutcome.Done, await reviews.ApproveAsync(article, reader, await StampAsync(), ""));
        Assert.Empty(await ObjectionsAsync(desk, article, writer));
        Assert.NotNull((await paper.Get<Board>().ArticleAsync(article))!.FirstReleasedAt);
    }

    private static async Task<IEnumerable<string>> ObjectionsAsync(ReleaseDesk desk, ArticleId article, StaffId by) =>
        await desk.ReleaseAsync(article, null, ReleaseKind.Update, "", by) is ReleaseOutcome.Refused refused ? refused.Objections.Select(objection => objection.Code) : [];
}
