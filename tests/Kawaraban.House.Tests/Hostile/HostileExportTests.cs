using System.Text;
using Kawaraban.Tests.Wire.Wxr;
using Kawaraban.Wire;

namespace Kawaraban.House.Tests.Hostile;

/// <summary>Bodies that would cost more than in proportion to their length in a careless reader.</summary>
public sealed class HostileExportTests
{
    public static TheoryData<string, string> Bodies => new()
    {
        { "brackets", Many("[[a]b", 20_000) + "[/a]" },
        { "open shortcodes", Many("[caption]", 20_000) },
        { "closed shortcodes", Many("[caption]x[/caption]", 200) },
        { "values", "[gallery " + Many("a=\"", 10_000) + "]" },
        { "blocks", Many("<!-- wp:group -->", 10_000) },
        { "ends", Many("<!-- wp:group --><!-- /wp:list -->", 10_000) },
        { "comments", Many("<!-- wp:", 10_000) },
        { "reuse", Many("<!-- wp:block {\"ref\":20} /-->", 20_000) },
        { "lines", Many("a\n\n", 1_000) },
        { "tags", Many("<a=\"", 20_000) },
        { "addresses", Many("https://example.com/a\n", 200) },
        { "galleries", Many("[gallery ids=\"12,13,14,12,13,14\"]\n", 150) },
        { "pre", Many("<pre>", 1_000) },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Costs_little(string name, string body)
    {
        var started = TimeProvider.System.GetTimestamp();
        var wire = Export.Read(Export.WithPost(body));
        Assert.True(wire.Ok, name);
        Assert.InRange(TimeProvider.System.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Any_cut_of_an_export_is_read()
    {
        var export = Encoding.UTF8.GetBytes(Export.WithPost("Text [gallery ids=\"12\"] <!-- wp:paragraph --><p>x</p>"));
        for (var length = 0; length < export.Length; length += 211)
        {
            Assert.NotNull(Teleprinter.Read(export.AsMemory(0, length)).Encoding);
        }
    }

    private static string Many(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
