using Kawaraban.Wire.Links;

namespace Kawaraban.Tests.Wire.Links;
using Xunit;

public sealed class LinkBaseTests
{
    [Theory]
    [InlineData("x.html", "https://e.example/a/x.html")]
    [InlineData("/x?a=1&b=2#c", "https://e.example/x?a=1&b=2#c")]
    [InlineData("//cdn.example/x.jpg", "https://cdn.example/x.jpg")]
    [InlineData(" https://o.example/港 ", "https://o.example/港")]
    [InlineData("https://o.example/a b", "https://o.example/a%20b")]
    [InlineData("HTTP://o.example", "http://o.example/")]
    [InlineData("ht\ntps://o.example/x", "https://o.example/x")]
    public void An_address_becomes_absolute(string href, string expected) => Assert.Equal(expected, LinkBase.Of("https://e.example/a/b").Page(href));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://e.example/x")]
    [InlineData("mailto:a@e.example")]
    [InlineData("#part")]
    [InlineData("")]
    [InlineData("https://")]
    public void Other_addresses_are_none(string href) => Assert.Null(LinkBase.Of("https://e.example/").Page(href));

    [Fact]
    public void Without_a_base_a_relative_address_is_none()
    {
        Assert.Null(LinkBase.None.Page("/etc/passwd"));
        Assert.Equal("mailto:a@e.example", LinkBase.None.Link("mailto:a@e.example"));
    }

    [Theory]
    [InlineData("https://e.example/a.jpg", "https://e.example/a.jpg")]
    [InlineData("a.jpg", "a.jpg")]
    [InlineData("./photos/a.jpg", "photos/a.jpg")]
    [InlineData("file:///./ a.jpg", "a.jpg")]
    [InlineData("file:///etc/passwd", "passwd")]
    [InlineData("/etc/passwd", null)]
    [InlineData("../a.jpg", null)]
    [InlineData("photos/../../a.jpg", null)]
    [InlineData("c:\\a.jpg", null)]
    [InlineData("javascript:a.jpg", null)]
    [InlineData("a b:c.jpg", null)]
    public void Without_a_base_a_file_lies_beside_the_document(string href, string? expected) => Assert.Equal(expected, LinkBase.None.File(href));

    [Fact]
    public void With_a_base_a_file_has_an_address() => Assert.Equal("https://e.example/wire/a.jpg", LinkBase.Of("https://e.example/wire/item.xml").File("a.jpg"));
}
