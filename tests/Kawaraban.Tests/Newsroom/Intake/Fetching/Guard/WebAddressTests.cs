using Kawaraban.Newsroom.Intake.Fetching.Guard;

namespace Kawaraban.Tests.Newsroom.Intake.Fetching.Guard;

/// <summary>What may be asked, and how it is then written. What may not is in <c>refused.tsv</c>.</summary>
public sealed class WebAddressTests
{
    [Theory]
    [InlineData("http://news.example.org", "http://news.example.org/")]
    [InlineData(" HTTPS://News.Example.ORG:443/Feed?a=B#c ", "https://news.example.org/Feed?a=B#c")]
    [InlineData("http://news.example.org:8080/feed", "http://news.example.org:8080/feed")]
    [InlineData("https://news.example.org:8443?x", "https://news.example.org:8443/?x")]
    [InlineData("http://news.example.org:/feed", "http://news.example.org/feed")]
    [InlineData("http://news.example.org./feed", "http://news.example.org/feed")]
    [InlineData("http://my_news.example.org/feed", "http://my_news.example.org/feed")]
    [InlineData("http://新聞.example.org/記事", "http://xn--efvv70d.example.org/%E8%A8%98%E4%BA%8B")]
    [InlineData("http://ｎｅｗｓ。example。org/", "http://news.example.org/")]
    [InlineData("http://xn--efvv70d.example.org/", "http://xn--efvv70d.example.org/")]
    [InlineData("http://bücher.example.org/", "http://xn--bcher-kva.example.org/")]
    [InlineData("http://93.184.216.34/", "http://93.184.216.34/")]
    [InlineData("http://0x5db8d822/", "http://93.184.216.34/")]
    [InlineData("http://93.12113954/", "http://93.184.216.34/")]
    [InlineData("http://[2606:2800:220:1:248:1893:25c8:1946]/", "http://[2606:2800:220:1:248:1893:25c8:1946]/")]
    [InlineData("http://[2606:2800:0220:0001::0001]/", "http://[2606:2800:220:1::1]/")]
    [InlineData("http://[2002:5db8:d822::1]/", "http://[2002:5db8:d822::1]/")]
    [InlineData("https://news.example.org/a/../b?q=%2F&r=a@b:c", "https://news.example.org/b?q=%2F&r=a@b:c")]
    [InlineData("http://3com.example.org/", "http://3com.example.org/")]
    [InlineData("http://127.0.0.1.example.org/", "http://127.0.0.1.example.org/")]
    public void An_address_of_the_web_gets_its_one_spelling(string url, string written)
    {
        Assert.Null(WebAddress.Judge(url, new FetchSetting(), out var address));
        Assert.Equal(written, address!.AbsoluteUri);
    }

    [Fact]
    public void An_address_is_no_longer_than_four_thousand_characters() =>
        Assert.Equal("bad-url", WebAddress.Judge("http://news.example.org/" + new string('a', 4096), new FetchSetting(), out _));

    [Theory]
    [InlineData("wire.internal", "http://wire.internal/", null)]
    [InlineData("wire.internal", "http://wire.internal:9000/", null)]
    [InlineData("WIRE.internal.:9000", "http://wire.internal:9000/", null)]
    [InlineData("wire.internal:9000", "http://wire.internal:9001/", "bad-url")]
    [InlineData("127.0.0.1:8090, [::1]", "http://0x7f.1:8090/", null)]
    [InlineData("127.0.0.1:8090, [::1]", "http://[0:0::1]:7/", null)]
    [InlineData("127.0.0.1:8090, [::1]", "http://127.0.0.1/", "address-refused")]
    [InlineData("127.0.0.1", "http://localhost/", "address-refused")]
    [InlineData("localhost", "http://localhost:5080/", null)]
    public void A_host_that_is_allowed_may_be_asked(string allowed, string url, string? refusal) =>
        Assert.Equal(refusal, WebAddress.Judge(url, new FetchSetting { Allowed = AllowedHosts.Parse(allowed) }, out _));

    [Theory]
    [InlineData("http://wire.internal")]
    [InlineData("wire.internal:0")]
    [InlineData("wire.internal:x")]
    [InlineData("10.0.0.0/8")]
    [InlineData("::1")]
    [InlineData("*.internal")]
    [InlineData("a, b c")]
    public void What_is_no_host_is_said(string allowed) => Assert.Contains("is no host", Assert.Throws<InvalidDataException>(() => AllowedHosts.Parse(allowed)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("The Harbour Courier", "https://courier.example.org", "(The Harbour Courier; +https://courier.example.org)")]
    [InlineData("瓦版", "https://courier.example.org", "(+https://courier.example.org)")]
    [InlineData("A (new) paper", null, "")]
    [InlineData("Line\r\nX: y", null, "")]
    public void The_paper_says_who_it_is_in_letters_that_headers_have(string paper, string? address, string comment) =>
        Assert.Matches(@"^Kawaraban/\d+\.\d+" + (comment.Length > 0 ? " " + System.Text.RegularExpressions.Regex.Escape(comment) : "") + "$", FetchSetting.AgentOf(paper, address));
}
