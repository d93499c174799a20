using Kawaraban.Site.Press.Pages;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Kawaraban.Site.Tests.Press.Pages;

public sealed class PageFolderTests : IAsyncDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("kawaraban-pages-").FullName;
    private readonly List<PageFolder> _open = [];

    [Fact]
    public async Task A_page_is_there_after_a_start()
    {
        await KeepAsync("/a", seen: 7, "one");

        var page = Assert.IsType<Page>(Opened("build", knownFrom: 0).Find("/a"));
        Assert.Equal(("words of /a", "text/html; charset=utf-8"), (System.Text.Encoding.UTF8.GetString(page.Plain), page.ContentType));
        Assert.NotEmpty(page.Brotli!);
        Assert.Null(Opened("build", knownFrom: 0).Find("/b"));
    }

    [Fact]
    public async Task A_page_is_not_taken_when_an_order_after_it_names_what_it_shows()
    {
        await KeepAsync("/a", seen: 7, "one");
        var folder = Opened("build", knownFrom: 0);

        folder.Stale(7, ["one"]);
        folder.Stale(9, ["another"]);
        Assert.NotNull(folder.Find("/a"));
        folder.Stale(8, ["one"]);
        Assert.Null(folder.Find("/a"));
    }

    [Fact]
    public async Task A_page_from_before_what_is_known_is_not_taken()
    {
        await KeepAsync("/a", seen: 7, "one");

        Assert.Null(Opened("build", knownFrom: 8).Find("/a"));
        Assert.Null(new PageFolder(Path.Combine(_data, "pages"), "build", NullLogger<PageFolder>.Instance).Find("/a"));
    }

    [Fact]
    public async Task A_page_of_another_build_is_not_taken()
    {
        await KeepAsync("/a", seen: 7, "one");
        Assert.Null(Opened("another-build", knownFrom: 0).Find("/a"));
    }

    [Fact]
    public async Task A_torn_file_is_no_page()
    {
        await KeepAsync("/a", seen: 7, "one");
        var file = Directory.GetFiles(_data, "*.page", SearchOption.AllDirectories).Single();
        var whole = await File.ReadAllBytesAsync(file);
        for (var length = 0; length < whole.Length; length += 7)
        {
            await File.WriteAllBytesAsync(file, whole[..length]);
            Assert.Null(Opened("build", knownFrom: 0).Find("/a"));
        }
        whole[^(whole.Length / 3)] ^= 1;
        await File.WriteAllBytesAsync(file, whole);
        Opened("build", knownFrom: 0).Find("/a");
    }

    [Fact]
    public async Task The_store_takes_from_the_folder_what_it_does_not_hold_and_never_what_became_stale()
    {
        await KeepAsync("/a", seen: 7, "one");
        var folder = Opened("build", knownFrom: 0);
        var store = new PageStore(new FakeTimeProvider(), folder: folder);

        Assert.NotNull(store.Find("/a"));
        folder.Stale(8, ["one"]);
        store.Stale(["one"]);
        Assert.Null(store.Find("/a"));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var folder in _open)
        {
            await folder.StopAsync(default);
            folder.Dispose();
        }
        Directory.Delete(_data, recursive: true);
    }

    private async Task KeepAsync(string address, long seen, params string[] tags)
    {
        var folder = Opened("build", knownFrom: 0);
        await folder.StartAsync(default);
        folder.Keep(address, Page.Pressed(new PageDraft { Body = System.Text.Encoding.UTF8.GetBytes("words of " + address), Tags = tags }), seen);
        while (folder.Find(address) is null)
        {
            await Task.Yield();
        }
    }

    private PageFolder Opened(string fingerprint, long knownFrom)
    {
        var folder = new PageFolder(Path.Combine(_data, "pages"), fingerprint, NullLogger<PageFolder>.Instance);
        folder.KnowFrom(knownFrom);
        _open.Add(folder);
        return folder;
    }
}
