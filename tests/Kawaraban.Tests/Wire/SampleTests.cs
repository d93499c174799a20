using System.Net;
using System.Text.RegularExpressions;
using Kawaraban.Wire;
using Kawaraban.Wire.Blocks;

namespace Kawaraban.Tests.Wire;
using Xunit;

/// <summary>Real files, where they are: all items come in, without debris.</summary>
public sealed partial class SampleTests
{
    [Theory]
    [InlineData("Rss20IndianExpress.xml", WireFormat.Rss, 200)]
    [InlineData("Rss20JapanTimes.xml", WireFormat.Rss, 118)]
    [InlineData("AtomTheVerge.xml", WireFormat.Atom, 10)]
    public void Every_item_comes_in_without_debris(string name, WireFormat format, int items)
    {
        var document = Teleprinter.Read(WireFiles.Sample(name));
        Assert.Equal((true, format, true, items), (document.Ok, document.Format, document.WellFormed, document.Items.Count));
        Assert.All(document.Items, item =>
        {
            Assert.False(string.IsNullOrEmpty(item.Title) || string.IsNullOrEmpty(item.Id) || item.Link is null);
            Assert.DoesNotMatch(Debris(), $"{item.Title}\n{BlockText.Render(item.Summary)}\n{item.BodyText}");
        });
    }

    [Fact]
    public void A_body_keeps_its_words()
    {
        var bytes = WireFiles.Sample("AtomTheVerge.xml");
        var document = Teleprinter.Read(bytes);
        var contents = Content().Matches(System.Text.Encoding.UTF8.GetString(bytes)).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).ToArray();
        Assert.Equal(document.Items.Count, contents.Length);
        for (var i = 0; i < contents.Length; i++)
        {
            var words = Words(WebUtility.HtmlDecode(Markup().Replace(contents[i], " ")));
            Assert.Equal(words, Words(document.Items[i].BodyText!));
        }
    }

    /// <summary>ASCII words, sorted: what mending of the encoding touches is left out, and a credit may change places with its caption.</summary>
    private static string Words(string text) => string.Join(' ', Word().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"[\u00A0\u200B\uFEFF\u00AD\uFFFD]|â€|&[a-z]+;|<[a-z/]|  |\n\n\n|\]\]>")]
    private static partial Regex Debris();

    [GeneratedRegex("<content type=\"html\">(.*?)</content>", RegexOptions.Singleline)]
    private static partial Regex Content();

    [GeneratedRegex("<script.*?</script>|<[^>]+>", RegexOptions.Singleline)]
    private static partial Regex Markup();

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Word();
}
