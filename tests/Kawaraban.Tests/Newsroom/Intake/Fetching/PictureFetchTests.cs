using System.Security.Cryptography;
using Kawaraban.Newsroom.Intake.Fetching;
using Kawaraban.Newsroom.Pictures;
using Microsoft.Extensions.Time.Testing;

namespace Kawaraban.Tests.Newsroom.Intake.Fetching;

public sealed class PictureFetchTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly Shelf _shelf = new();

    [Fact]
    public async Task What_comes_is_judged_and_kept_once_for_the_same_bytes()
    {
        var fetcher = new Fetcher(url => Task.FromResult<FetchOutcome>(url.Contains("none", StringComparison.Ordinal) ? new FetchOutcome.Refused(FetchCode.NotReached, "", null) : Picture(url[10] switch { 's' => 7, 'b' => 0, _ => 1 })));
        var kept = await new PictureFetch(fetcher, _shelf, _clock).BringAsync(["https://a/same1", "https://b/same2", "https://a/none", "https://a/bad", "https://a/same1"], default);
        Assert.Equal(["https://a/same1", "https://b/same2"], kept.Keys.Order(StringComparer.Ordinal));
        Assert.Single(kept.Values.Select(picture => picture.Hash).Distinct());
        Assert.Equal(4, fetcher.Asked);
    }

    [Fact]
    public async Task An_item_brings_so_many_and_no_more()
    {
        var fetcher = new Fetcher(_ => Task.FromResult<FetchOutcome>(Picture(1)));
        var kept = await new PictureFetch(fetcher, _shelf, _clock).BringAsync(Enumerable.Range(0, 100).Select(i => $"https://a/{i}"), default);
        Assert.Equal((PictureFetch.MostPictures, PictureFetch.MostPictures), (fetcher.Asked, kept.Count));
    }

    [Fact]
    public async Task An_item_brings_so_many_bytes_and_no_more()
    {
        var large = new byte[25 * 1024 * 1024];
        large[0] = 1;
        var fetcher = new Fetcher(_ => Task.FromResult<FetchOutcome>(new FetchOutcome.Fetched(large, null, "https://a/", null, null, null, [])));
        var kept = await new PictureFetch(fetcher, new Blind(), _clock).BringAsync(Enumerable.Range(0, 10).Select(i => $"https://a/{i}"), default);
        Assert.Equal(4, kept.Count);
    }

    [Fact]
    public async Task A_slow_host_keeps_its_pictures()
    {
        var come = new TaskCompletionSource();
        var fetcher = new Fetcher(async (url, cancel) =>
        {
            if (url == "https://a/quick")
            {
                return Picture(1);
            }
            come.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancel);
            return Picture(1);
        });
        var bringing = new PictureFetch(fetcher, _shelf, _clock).BringAsync(["https://a/quick", "https://a/slow"], default);
        await come.Task;
        await fetcher.Quick.Task;
        _clock.Advance(PictureFetch.Patience);
        Assert.DoesNotContain("https://a/slow", (await bringing).Keys);
    }

    private static FetchOutcome.Fetched Picture(byte content) => new(new[] { content }, null, "https://a/", null, null, null, []);

    private sealed class Fetcher(Func<string, CancellationToken, Task<FetchOutcome>> answer) : IFetcher
    {
        private int _asked;

        public Fetcher(Func<string, Task<FetchOutcome>> answer)
            : this((url, _) => answer(url))
        {
        }

        public int Asked => _asked;

        public TaskCompletionSource Quick { get; } = new();

        public async Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken cancel)
        {
            Interlocked.Increment(ref _asked);
            Assert.Equal(FetchKind.Picture, request.Kind);
            var outcome = await answer(request.Url, cancel);
            Quick.TrySetResult();
            return outcome;
        }
    }

    /// <summary>Takes every file that does not begin with zero.</summary>
    private class Shelf : IPictureShelf
    {
        public async Task<KeptPicture> KeepAsync(Stream file, CancellationToken cancel)
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, cancel);
            return bytes.ToArray()[0] == 0
                ? new KeptPicture(null, 0, 0, null, null, null, "not a picture")
                : new KeptPicture(Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray())), 1, 1, null, null, null, null);
        }

        public Stream OpenOriginal(string hash) => throw new NotSupportedException("Nothing here opens a picture again.");
    }

    private sealed class Blind : IPictureShelf
    {
        public Task<KeptPicture> KeepAsync(Stream file, CancellationToken cancel) => Task.FromResult(new KeptPicture("hash", 1, 1, null, null, null, null));

        public Stream OpenOriginal(string hash) => throw new NotSupportedException("Nothing here opens a picture again.");
    }
}
