using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Wire;

namespace Kawaraban.Tests.Wire;
using Xunit;

public sealed class TeleprinterTests
{
    private static readonly string[] Seeds =
    [
        "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>T &amp; U</title><item><title>One</title><pubDate>Mon, 12 May 2031 09:30:00 GMT</pubDate><content:encoded><![CDATA[<p>A <b>b</b> <img src=\"https://e.example/a.jpg\"></p><ul><li>x</li></ul>]]></content:encoded></item></channel></rss>",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title><entry><id>1</id><title type=\"html\">&lt;b&gt;x&lt;/b&gt;</title><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>y</p></div></content></entry></feed>",
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":[{\"id\":\"1\",\"content_html\":\"<p>x</p>\",\"date_published\":\"2031-05-12T09:30:00Z\"}]}",
        "<!DOCTYPE html><html lang=\"ja\"><head><title>T</title><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"H\"}</script></head><body><article><h1>H</h1><p>港の復旧工事が四日、始まった。岸壁の一部が沈み、漁船が近づけない状態が続いていた。</p><table><tr><td rowspan=9>1</td><td>2</td></tr></table></article></body></html>",
    ];

    [Theory]
    [InlineData("<rss version='2.0'><channel/></rss>", WireFormat.Rss)]
    [InlineData("\n\n<?xml version='1.0'?><!-- <html> --><rss version='2.0'><channel/></rss>", WireFormat.Rss)]
    [InlineData("<br />\n<b>Warning</b>: in x.php\n<?xml version='1.0'?><rss version='2.0'><channel/></rss>", WireFormat.Rss)]
    [InlineData("<?xml-stylesheet href='a.xsl'?><feed xmlns='http://www.w3.org/2005/Atom'/>", WireFormat.Atom)]
    [InlineData("<a:feed xmlns:a='http://www.w3.org/2005/Atom'/>", WireFormat.Atom)]
    [InlineData("<feed xmlns='http://purl.org/atom/ns#' version='0.3'/>", WireFormat.Atom)]
    [InlineData("<div>Notice: x</div>\n<?xml version='1.0'?><rss version='2.0'><channel/></rss>", WireFormat.Rss)]
    [InlineData("<channel><title>T</title></channel>", WireFormat.Rss)]
    [InlineData("<item><title>T</title></item>", WireFormat.Rss)]
    [InlineData("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><channel/></rdf:RDF>", WireFormat.Rdf)]
    [InlineData("<CHANNEL HREF='https://e.example/'/>", WireFormat.Cdf)]
    [InlineData("<opml version='2.0'/>", WireFormat.Opml)]
    [InlineData("\uFEFF{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[]}", WireFormat.JsonFeed)]
    public void The_bytes_say_the_format(string text, WireFormat format)
    {
        var document = WireFiles.Read(text);
        Assert.Equal((true, format), (document.Ok, document.Format));
    }

    [Theory]
    [InlineData("", WireErrorCode.NotAFeed)]
    [InlineData("hello", WireErrorCode.NotAFeed)]
    [InlineData("{\"a\":1}", WireErrorCode.NotAFeed)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>", WireErrorCode.NotAFeed)]
    [InlineData("<rss version='2.0'></rss>", WireErrorCode.Malformed)]
    [InlineData("<html><body><p>Not found</p></body></html>", WireErrorCode.NoArticle)]
    public void What_cannot_be_read_is_refused_with_a_code(string text, WireErrorCode code)
    {
        var document = WireFiles.Read(text);
        Assert.Equal((false, code), (document.Ok, document.Error!.Code));
        Assert.Empty(document.Items);
        Assert.NotEmpty(document.Error.Message);
    }

    [Fact]
    public void Random_bytes_are_answered() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>(),
        bytes => Teleprinter.Read(bytes) is { } document && document.Ok == (document.Error is null)));

    [Fact]
    public void Mutations_are_answered()
    {
        var random = new System.Random(20310512);
        for (var i = 0; i < 100; i++)
        {
            var mutated = Mutate(Encoding.UTF8.GetBytes(Seeds[i % Seeds.Length]), random);
            var document = Teleprinter.Read(mutated);
            Assert.Equal(document.Ok, document.Error is null);
            Assert.All(document.Items, item => Assert.Equal(item.Blocks.Count > 0, item.BodyHtml is not null));
            Assert.DoesNotContain(document.Warnings, warning => warning.Code == "bad-item" && !warning.Message.EndsWith("not an object.", StringComparison.Ordinal));
            Assert.False(document.Error?.Message.StartsWith("The file could not be read", StringComparison.Ordinal) == true, $"mutation {i}: {document.Error}");
        }
    }

    private static byte[] Mutate(byte[] bytes, System.Random random)
    {
        var mutated = bytes.ToList();
        for (var times = random.Next(1, 8); times > 0 && mutated.Count > 0; times--)
        {
            var at = random.Next(mutated.Count);
            switch (random.Next(4))
            {
                case 0: mutated[at] = (byte)random.Next(256); break;
                case 1: mutated.RemoveAt(at); break;
                case 2: mutated.InsertRange(at, mutated.GetRange(at, Math.Min(random.Next(1, 40), mutated.Count - at))); break;
                default: mutated.RemoveRange(at, Math.Min(random.Next(1, 40), mutated.Count - at)); break;
            }
        }

        return [.. mutated];
    }
}
