using System.Text;
using Kawaraban.Wire;

namespace Kawaraban.Tests.Wire.Detection;
using Xunit;

public sealed class DecodingTests
{
    private const string Title = "港—é";

    [Theory]
    [InlineData("utf-8", "", "utf-8")]
    [InlineData("utf-16", "", "utf-16le")]
    [InlineData("shift_jis", "<?xml version='1.0' encoding='Shift_JIS'?>", "shift_jis")]
    [InlineData("euc-jp", "<?xml version='1.0' encoding='EUC-JP'?>", "euc-jp")]
    public void The_file_says_its_encoding(string encoding, string declaration, string expected)
    {
        var document = Teleprinter.Read(Bytes(encoding, declaration, "港"));
        Assert.Equal((expected, "港"), (document.Encoding, document.Items.Single().Title));
    }

    [Fact]
    public void The_charset_of_http_wins()
    {
        var document = Teleprinter.Read(Bytes("shift_jis", "<?xml version='1.0' encoding='utf-8'?>", "港"), new WireHints(ContentType: "text/xml; charset=\"Shift_JIS\""));
        Assert.Equal(("shift_jis", "港"), (document.Encoding, document.Items.Single().Title));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_read_as_western_with_a_warning()
    {
        var document = Teleprinter.Read(Bytes("windows-1252", "", "caf\u00E9 \u2019"));
        Assert.Equal(("windows-1252", "café ’", false), (document.Encoding, document.Items.Single().Title, document.WellFormed));
        Assert.Contains(document.Warnings, warning => warning.Code == "bad-encoding");
    }

    [Fact]
    public void Text_encoded_twice_is_decoded_twice()
    {
        var once = Encoding.UTF8.GetBytes(Title);
        var twice = new string([.. once.Select(value => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString([value])[0])]);
        var document = Teleprinter.Read(Bytes("utf-8", "", twice));
        Assert.Equal(Title, document.Items.Single().Title);
        Assert.Contains(document.Warnings, warning => warning.Code == "double-encoded");
    }

    [Fact]
    public void Text_encoded_once_is_left_alone() =>
        Assert.Equal("Ãé naïve â€", WireFiles.Read(Encoding.UTF8.GetString(Bytes("utf-8", "", "Ãé naïve â€"))).Items.Single().Title);

    private static byte[] Bytes(string name, string declaration, string title)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        return [.. encoding.GetPreamble(), .. encoding.GetBytes($"{declaration}<rss version='2.0'><channel><title>T</title><item><title>{title}</title></item></channel></rss>")];
    }
}
