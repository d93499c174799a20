using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Feeds;
using Kawaraban.Site.Press.Pictures;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Kawaraban.Wire;

namespace Kawaraban.Site.Tests.Press.Feeds;

public sealed class WordPressExportTests
{
    [Fact]
    public async Task An_editions_live_articles_are_posts_and_its_drafts_are_not()
    {
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        await paper.PublishAsync("the-quiet-lighthouse", "Oddny counted *41* lamps.");
        await paper.WriteAsync("a-draft", "Nobody has seen this.");
        var folder = Directory.CreateDirectory(Path.Combine(paper.Folder, "wordpress")).FullName;
        var export = new WordPressExport(paper.Get<LivePaper>(), paper.Get<Publication>(), paper.Get<PublicAddress>(), paper.Get<RenditionStore>());

        Assert.Equal((1, 0), await export.WriteAsync(folder, paper.Get<Publication>().Find("en")!, null, default));

        var read = Teleprinter.Read(await File.ReadAllBytesAsync(Path.Combine(folder, WordPressExport.FileName)));
        var post = Assert.Single(read.Items);
        Assert.True(read is { Ok: true, WellFormed: true, Format: WireFormat.Wxr, Warnings: [] });
        Assert.Equal(("Headline of the-quiet-lighthouse", "the-quiet-lighthouse", "publish", "<p>Oddny counted <em>41</em> lamps.</p>"), (post.Title, post.Wp!.Slug, post.Wp.Status, post.BodyHtml));
    }
}
