using Kawaraban.Site.Press.Pages;
using Microsoft.Extensions.Time.Testing;

namespace Kawaraban.Site.Tests.Press.Pages;

public sealed class PageStoreTests
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void A_page_is_dropped_when_anything_it_shows_becomes_stale()
    {
        var store = new PageStore(_clock);
        store.Keep("/a", PageOf("one", "two"), store.Begin());
        store.Keep("/b", PageOf("three"), store.Begin());

        Assert.Equal(["/a"], store.Stale(["two"]));

        Assert.Null(store.Find("/a"));
        Assert.NotNull(store.Find("/b"));
    }

    [Fact]
    public void What_was_rendered_while_it_became_stale_is_not_kept()
    {
        var store = new PageStore(_clock);
        var begun = store.Begin();
        store.Stale(["one"]);

        Assert.False(store.Keep("/a", PageOf("one"), begun));
        Assert.True(store.Keep("/b", PageOf("two"), begun));
        Assert.True(store.Keep("/a", PageOf("one"), store.Begin()));
    }

    [Fact]
    public void What_was_rendered_before_more_stales_than_are_remembered_is_not_kept()
    {
        var store = new PageStore(_clock);
        var begun = store.Begin();
        store.Stale(["one"]);
        store.Stale(Enumerable.Range(0, 5000).Select(i => $"other {i}"));

        Assert.False(store.Keep("/a", PageOf("one"), begun));
    }

    [Fact]
    public void A_page_that_expires_is_gone_at_its_time()
    {
        var store = new PageStore(_clock);
        store.Keep("/a", Page.Pressed(DraftOf(10, "one") with { Expires = _clock.GetUtcNow().AddMinutes(1) }), store.Begin());
        Assert.NotNull(store.Find("/a"));

        _clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Null(store.Find("/a"));
    }

    [Fact]
    public void It_holds_no_more_than_it_may_and_lets_go_what_nobody_wants_first()
    {
        var store = new PageStore(_clock, capacity: 50_000);
        for (var i = 0; i < 200; i++)
        {
            store.Keep($"/{i}", Page.Pressed(DraftOf(1000, $"tag {i}")), store.Begin());
            store.Find("/0");
        }

        Assert.InRange(store.Count, 5, 50);
        Assert.NotNull(store.Find("/0"));
    }

    private static Page PageOf(params string[] tags) => Page.Pressed(DraftOf(10, tags));

    private static PageDraft DraftOf(int length, params string[] tags) => new() { Body = new byte[length], Tags = tags };
}
