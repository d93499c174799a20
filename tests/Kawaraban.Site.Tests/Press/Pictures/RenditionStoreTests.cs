using System.Security.Cryptography;
using Kawaraban.Site.Press.Pictures;
using NetVips;
using Xunit;

namespace Kawaraban.Site.Tests.Press.Pictures;

public sealed class RenditionStoreTests : IAsyncDisposable
{
    private readonly WorkerUnderTest under = new();
    private readonly RenditionStore store;

    public RenditionStoreTests() => store = new RenditionStore(Root, under.Worker);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Root => under.PathOf("pictures");

    public ValueTask DisposeAsync() => under.DisposeAsync();

    [Fact]
    public async Task An_original_is_kept_under_its_hash()
    {
        var bytes = PictureBytes.WithSegments(
            PaintedPicture.Stripes(90, 60, ".jpg"), PictureBytes.Exif(PictureBytes.ExifWithGps(8)), PictureBytes.Iptc((2, 110, "Pool"u8.ToArray())));
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));

        var kept = (await store.KeepAsync(new MemoryStream(bytes), Cancel)).Value;

        Assert.Equal((hash, PictureFormat.Jpeg, 60, 90), (kept?.Hash, kept?.Format, kept?.Width, kept?.Height));
        Assert.Equal("Pool", kept?.Credit);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(Path.Combine(Root, "originals", hash[..2], hash), Cancel));
        Assert.Equal(2, Files().Length);
    }

    [Fact]
    public async Task The_same_bytes_are_one_picture_and_are_decoded_once()
    {
        var bytes = PaintedPicture.Stripes(90, 60);

        var first = await store.KeepAsync(new MemoryStream(bytes), Cancel);
        var asked = under.Worker.Asked;
        var again = await new RenditionStore(Root, under.Worker).KeepAsync(new MemoryStream(bytes), Cancel);

        Assert.Equal(first.Value!.Hash, again.Value!.Hash);
        Assert.Equal(asked, under.Worker.Asked);
        Assert.Equal(2, Files().Length);
    }

    public static TheoryData<byte[], string> Unfit => new()
    {
        { [.. "<html>"u8], "picture.markup" },
        { PictureBytes.Png(60_000, 60_000), "picture.too-many-pixels" },
        { PaintedPicture.Clouds(400, 300)[..4000], "picture.broken" },
        { new byte[PictureLimits.Bytes + 1], "picture.too-many-bytes" },
        { [], "picture.empty" },
    };

    [Theory, MemberData(nameof(Unfit))]
    public async Task What_is_refused_leaves_nothing_behind(byte[] bytes, string code)
    {
        Assert.Equal(code, (await store.KeepAsync(new MemoryStream(bytes), Cancel)).Refusal?.Code);
        Assert.Empty(Files());
    }

    [Fact]
    public async Task An_upload_that_breaks_off_leaves_nothing_behind()
    {
        await Assert.ThrowsAsync<EndOfStreamException>(() => store.KeepAsync(new BreakingStream(), Cancel));
        Assert.Empty(Files());
    }

    [Fact]
    public async Task Fifty_who_ask_at_once_get_one_file_made_once()
    {
        var hash = await KeepAsync(900, 600);
        var asked = under.Worker.Asked;

        var files = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => store.GetAsync(hash, "800.webp", Cancel), Cancel)));

        Assert.Equal(asked + 1, under.Worker.Asked);
        Assert.Single(files.Select(f => f.Value).Distinct());
        Assert.Equal(("image/webp", new FileInfo(files[0].Value!.Path).Length), (files[0].Value!.ContentType, files[0].Value!.Length));
    }

    [Fact]
    public async Task A_rendition_made_is_served_without_the_worker()
    {
        var hash = await KeepAsync(900, 600);
        await store.GetAsync(hash, "480.avif", Cancel);
        await under.Worker.DisposeAsync();

        Assert.True((await store.GetAsync(hash, "480.avif", Cancel)).Ok);
        Assert.Equal("picture.worker-closed", (await store.GetAsync(hash, "800.avif", Cancel)).Refusal?.Code);
    }

    [Fact]
    public async Task A_lost_card_is_written_from_the_original()
    {
        var hash = await KeepAsync(900, 600);
        File.Delete(Path.Combine(Root, "originals", hash[..2], hash + ".json"));

        Assert.True((await store.GetAsync(hash, "480.jpg", Cancel)).Ok);
    }

    [Fact]
    public async Task A_shared_picture_is_cropped_about_its_point()
    {
        var hash = await KeepAsync(3000, 1000);

        var file = (await store.GetAsync(hash, "social-10-5.jpg", Cancel)).Value;

        using var image = Image.NewFromFile(file!.Path);
        Assert.Equal((1200, 630), (image.Width, image.Height));
        Assert.True(image[1190, 300][2] > 180, "the right edge is the blue stripe");
    }

    [Theory]
    [InlineData("../../../etc/passwd")]
    [InlineData("..%2f480.jpg")]
    [InlineData("../480.jpg")]
    [InlineData("480.jpg/../480.jpg")]
    [InlineData("0480.jpg")]
    [InlineData("+480.jpg")]
    [InlineData("480.JPG")]
    [InlineData("480.png")]
    [InlineData("480.jpg\0.avif")]
    [InlineData("481.jpg")]
    [InlineData("1200.jpg")]
    [InlineData("99999999999999999999.jpg")]
    [InlineData("-1.jpg")]
    [InlineData("social-5-5.jpg")]
    [InlineData("social-11-0.jpg")]
    [InlineData("social.avif")]
    [InlineData("CON")]
    [InlineData("")]
    public async Task Only_the_names_that_a_picture_has_are_found(string name)
    {
        var hash = await KeepAsync(900, 600);
        var before = Files();

        Assert.Equal("picture.not-found", (await store.GetAsync(hash, name, Cancel)).Refusal?.Code);
        Assert.Equal(before, Files());
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../../../../../../../../../../../../../../../../../../etc/passwd000")]
    [InlineData("ABCDEFABCDEFABCDEFABCDEFABCDEFABCDEFABCDEFABCDEFABCDEFABCDEFABCD")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("000000000000000000000000000000000000000000000000000000000000000/")]
    public async Task Only_hashes_of_pictures_are_found(string hash)
    {
        Assert.Equal("picture.not-found", (await store.GetAsync(hash, "480.jpg", Cancel)).Refusal?.Code);
        Assert.Empty(Files());
    }

    private async Task<string> KeepAsync(int width, int height) =>
        (await store.KeepAsync(new MemoryStream(PaintedPicture.Stripes(width, height)), Cancel)).Value!.Hash;

    private string[] Files() =>
        Directory.Exists(Root) ? [.. Directory.GetFiles(Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [];

    private sealed class BreakingStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new EndOfStreamException("The reader's line broke.");
    }
}
