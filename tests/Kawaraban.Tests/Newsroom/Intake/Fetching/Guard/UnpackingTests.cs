using System.IO.Compression;
using System.Text;
using Kawaraban.Newsroom.Intake.Fetching;
using Kawaraban.Newsroom.Intake.Fetching.Guard;

namespace Kawaraban.Tests.Newsroom.Intake.Fetching.Guard;

public sealed class UnpackingTests
{
    /// <summary>Each megabyte takes a little more than a tenth of it, so that only the size of the whole can be wrong.</summary>
    [Fact]
    public void Fifty_megabytes_are_the_most()
    {
        var noise = new byte[110_000];
        new Random(4).NextBytes(noise);
        var megabyte = Pack([.. noise, .. new byte[(1024 * 1024) - noise.Length]]);
        var packed = new MemoryStream();
        for (var i = 0; i < 51; i++)
        {
            packed.Write(megabyte);
        }
        Assert.True(packed.Length * FetchLimits.MostUnpacking > FetchLimits.LargestUnpacked);
        Assert.Equal(FetchCode.TooLarge, Unpacking.Unpack(packed.ToArray(), ["gzip"]).Refusal);
    }

    /// <summary>A length that lies is the connection's to tell; a server that packs a cut file sends what it has, and the reader says that it breaks off.</summary>
    [Fact]
    public void A_cut_packing_gives_what_there_is()
    {
        var text = string.Concat(Enumerable.Range(0, 1000).Select(i => $"<item>{i * 7919}</item>"));
        var packed = Pack(Encoding.UTF8.GetBytes(text));
        var body = Unpacking.Unpack(packed.AsMemory(0, packed.Length / 2), ["gzip"]);
        Assert.StartsWith(Encoding.UTF8.GetString(body.Bytes.Span), text, StringComparison.Ordinal);
        Assert.Null(body.Refusal);
    }

    [Theory]
    [InlineData("identity", null)]
    [InlineData("", null)]
    [InlineData("identity, identity", null)]
    [InlineData("gzip, br", FetchCode.BadEncoding)]
    [InlineData("compress", FetchCode.BadEncoding)]
    [InlineData("gzip", FetchCode.BadEncoding)]
    public void A_plain_body_is_taken_only_for_what_it_is(string encoding, string? refusal) =>
        Assert.Equal(refusal, Unpacking.Unpack(Encoding.UTF8.GetBytes("<rss/>"), [encoding]).Refusal);

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var packer = new GZipStream(packed, CompressionLevel.Fastest))
        {
            packer.Write(bytes);
        }
        return packed.ToArray();
    }
}
