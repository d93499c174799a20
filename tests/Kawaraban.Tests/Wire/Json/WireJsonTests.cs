using System.Text.Json;
using Kawaraban.Wire;
using Kawaraban.Wire.Json;

namespace Kawaraban.Tests.Wire.Json;
using Xunit;

public sealed class WireJsonTests
{
    [Fact]
    public void A_document_is_written_as_the_contract_says()
    {
        var document = WireFiles.Read("<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>C</title><item><title>港</title><pubDate>Mon, 12 May 2031 09:30:00 +0900</pubDate><content:encoded>&lt;p&gt;A &lt;a href='https://e.example/'&gt;b&lt;/a&gt;&lt;/p&gt;</content:encoded></item></channel></rss>");
        using var json = JsonDocument.Parse(WireJson.Write(document));
        var root = json.RootElement;
        Assert.Equal(("kawaraban.wire/1", true, "rss", "2.0", true, "utf-8"), (root.GetProperty("schema").GetString(), root.GetProperty("ok").GetBoolean(), root.GetProperty("format").GetString(), root.GetProperty("version").GetString(), root.GetProperty("wellFormed").GetBoolean(), root.GetProperty("encoding").GetString()));
        var item = root.GetProperty("items")[0];
        Assert.Equal(("港", "2031-05-12T09:30:00+09:00", "text", "usable", "auto"), (item.GetProperty("title").GetString(), item.GetProperty("published").GetString(), item.GetProperty("type").GetString(), item.GetProperty("status").GetString(), item.GetProperty("dir").GetString()));
        Assert.Equal("""[{"type":"paragraph","text":[{"type":"text","text":"A "},{"type":"link","content":[{"type":"text","text":"b"}],"url":"https://e.example/"}]}]""", item.GetProperty("blocks").GetRawText());
    }

    [Fact]
    public void A_refusal_is_written_with_its_code()
    {
        using var json = JsonDocument.Parse(WireJson.Write(WireFiles.Read("nothing")));
        Assert.Equal(("not-a-feed", "unknown", 0), (json.RootElement.GetProperty("error").GetProperty("code").GetString(), json.RootElement.GetProperty("format").GetString(), json.RootElement.GetProperty("items").GetArrayLength()));
    }
}
