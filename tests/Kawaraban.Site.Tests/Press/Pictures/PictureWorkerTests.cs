using System.Text;
using Kawaraban.Site.Press.Pictures;
using NetVips;
using Xunit;

namespace Kawaraban.Site.Tests.Press.Pictures;

/// <summary>What the worker makes.</summary>
public sealed class PictureWorkerTests(WorkerUnderTest under) : IClassFixture<WorkerUnderTest>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(RenditionFormat.Avif, "heifload")]
    [InlineData(RenditionFormat.WebP, "webpload")]
    [InlineData(RenditionFormat.Jpeg, "jpegload")]
    [InlineData(RenditionFormat.Png, "pngload")]
    public async Task Each_format_is_written_without_place_and_with_credit(RenditionFormat format, string loader)
    {
        var original = PictureBytes.WithSegments(
            PaintedPicture.Stripes(900, 600, ".jpg"), PictureBytes.Exif(PictureBytes.ExifWithGps(6)), PictureBytes.Iptc((2, 120, "secret caption"u8.ToArray())));
        Assert.Contains("exif-data", FieldsOf(original));

        var (answer, target) = await RenderAsync(original, r => r with { Format = format, Width = 300, Credit = "Pool", Creator = "山田花子", Copyright = "© 2026" });

        Assert.Equal((true, 300, 450), (answer.Ok, answer.Width, answer.Height));
        var made = await File.ReadAllBytesAsync(target, Cancel);
        Assert.Equal(answer.Bytes, made.Length);
        Assert.False(Holds(made, "secret caption"));
        using var image = Image.NewFromBuffer(made);
        Assert.Equal((300, 450), (image.Width, image.Height));
        Assert.StartsWith(loader, (string)image.Get("vips-loader"));
        var packet = (byte[])image.Get("xmp-data");
        Assert.True(Holds(packet, "山田花子") && Holds(packet, "Pool") && Holds(packet, "© 2026"));
        Assert.DoesNotContain(image.GetFields(), f => f.StartsWith("exif-ifd", StringComparison.Ordinal) || f == "exif-data" || f == "iptc-data");
    }

    [Fact]
    public async Task Nobody_credited_means_no_packet()
    {
        var original = PictureBytes.WithSegments(PaintedPicture.Stripes(30, 20, ".jpg"), PictureBytes.Xmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'>left over</x:xmpmeta>"));

        var (_, target) = await RenderAsync(original, r => r with { Width = 30 });

        Assert.False(Holds(await File.ReadAllBytesAsync(target, Cancel), "xmpmeta"));
    }

    [Theory]
    [InlineData(0.0, 'r', 'g')]
    [InlineData(0.5, 'r', 'b')]
    [InlineData(1.0, 'g', 'b')]
    [InlineData(double.MaxValue, 'g', 'b')]
    public async Task A_crop_keeps_its_focal_point(double focus, char left, char right)
    {
        var (answer, target) = await RenderAsync(
            PaintedPicture.Stripes(3000, 1000), r => r with { Format = RenditionFormat.Png, Width = 1200, Height = 630, FocalX = focus });

        Assert.Equal((1200, 630), (answer.Width, answer.Height));
        Assert.Equal((left, right), (ColourAt(target, 5, 300), ColourAt(target, 1194, 300)));
    }

    [Theory]
    [InlineData(600, 600, 1200, 630, 600, 315)]
    [InlineData(300, 2000, 1200, 630, 300, 158)]
    [InlineData(2000, 300, 1200, 630, 571, 300)]
    [InlineData(1201, 631, 1200, 630, 1200, 630)]
    [InlineData(100, 50, 480, null, 100, 50)]
    [InlineData(1601, 1067, 480, null, 480, 320)]
    [InlineData(3000, 1, 480, null, 480, 1)]
    public async Task Nothing_is_enlarged(int width, int height, int wantedWidth, int? wantedHeight, int gotWidth, int gotHeight)
    {
        var (answer, target) = await RenderAsync(
            PaintedPicture.Stripes(width, height), r => r with { Format = RenditionFormat.Png, Width = wantedWidth, Height = wantedHeight });

        Assert.Equal((true, gotWidth, gotHeight), (answer.Ok, answer.Width, answer.Height));
        using var image = Image.NewFromFile(target);
        Assert.Equal((gotWidth, gotHeight), (image.Width, image.Height));
    }

    [Fact]
    public async Task What_was_transparent_is_white_in_a_jpeg()
    {
        using var clear = Image.Black(30, 20, bands: 4).Copy(interpretation: Enums.Interpretation.Srgb);

        var (_, target) = await RenderAsync(clear.PngsaveBuffer(), r => r with { Width = 30 });

        using var image = Image.NewFromFile(target);
        Assert.Equal([255, 255, 255], image[5, 5]);
    }

    [Theory]
    [InlineData(".jpg")]
    [InlineData(".png")]
    [InlineData(".webp")]
    [InlineData(".avif")]
    [InlineData(".gif")]
    [InlineData(".tif")]
    public async Task Header_and_decoder_agree(string suffix)
    {
        var bytes = PaintedPicture.Stripes(90, 60, suffix);

        var header = PictureHeader.Judge(bytes).Value;
        var answer = await under.Worker.AskAsync(new PictureRequest(PictureRequest.Inspect, under.Write(bytes)), Cancel);

        Assert.Equal((90, 60), (header?.Width, header?.Height));
        Assert.Equal((true, 90, 60), (answer.Ok, answer.Width, answer.Height));
    }

    [Theory]
    [InlineData(".jpg")]
    [InlineData(".png")]
    [InlineData(".webp")]
    [InlineData(".avif")]
    [InlineData(".gif")]
    public async Task A_cut_file_is_refused(string suffix)
    {
        var whole = PaintedPicture.Clouds(200, 150, suffix);

        var answer = await under.Worker.AskAsync(new PictureRequest(PictureRequest.Inspect, under.Write(whole[..(whole.Length / 2)])), Cancel);

        Assert.Equal("picture.broken", answer.Error);
    }

    [Fact]
    public async Task The_worker_judges_for_itself()
    {
        var bomb = await under.Worker.AskAsync(new PictureRequest(PictureRequest.Inspect, under.Write(PictureBytes.Png(60_000, 60_000))), Cancel);
        var markup = await under.Worker.AskAsync(new PictureRequest(PictureRequest.Inspect, under.Write([.. "<svg/>"u8])), Cancel);
        var nothing = await under.Worker.AskAsync(new PictureRequest(PictureRequest.Inspect, under.PathOf("absent")), Cancel);
        var nonsense = await under.Worker.AskAsync(new PictureRequest("dance", under.PathOf("absent")), Cancel);

        Assert.Equal(
            "picture.too-many-pixels picture.markup picture.disk picture.misunderstood",
            string.Join(" ", bomb.Error, markup.Error, nothing.Error, nonsense.Error));
    }

    [Fact]
    public async Task Flipped_files_are_answered_and_a_sound_one_after_them_works()
    {
        var random = new Random(1912);
        byte[][] sound = [.. new[] { ".jpg", ".png", ".webp", ".avif", ".gif", ".tif" }.Select(s => PaintedPicture.Clouds(120, 80, s))];
        for (var i = 0; i < 120; i++)
        {
            var bytes = (byte[])sound[i % sound.Length].Clone();
            for (var flips = 0; flips < 12; flips++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var answer = await under.Worker.AskAsync(new PictureRequest(PictureRequest.Inspect, under.Write(bytes)), Cancel);
            Assert.Equal(answer.Ok, answer.Error is null);
        }

        var (after, _) = await RenderAsync(sound[0], r => r with { Width = 60 });
        Assert.True(after.Ok);
    }

    private async Task<(PictureAnswer Answer, string Target)> RenderAsync(byte[] original, Func<PictureRequest, PictureRequest> ask)
    {
        var target = under.PathOf(Guid.NewGuid().ToString("N"));
        var answer = await under.Worker.AskAsync(ask(new PictureRequest(PictureRequest.Render, under.Write(original), target)), Cancel);
        return (answer, target);
    }

    private static string[] FieldsOf(byte[] bytes)
    {
        using var image = Image.NewFromBuffer(bytes);
        return image.GetFields();
    }

    private static bool Holds(byte[] bytes, string text) => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;

    private static char ColourAt(string path, int x, int y)
    {
        using var image = Image.NewFromFile(path);
        var colour = image[x, y];
        return "rgb"[Array.IndexOf(colour, colour.Max())];
    }
}
