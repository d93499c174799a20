using Kawaraban.Tests.Proofs;
using Kawaraban.Tests.Wire.Blocks;
using Kawaraban.Wire;

namespace Kawaraban.Tests.Wire.Wxr;
using Xunit;

/// <summary>An export that a real WordPress (6.1) wrote of a site with our own texts is read whole.</summary>
public sealed class RealExportTests
{
    public static string Folder { get; } = Path.Combine(WireFiles.Root, "tests", "Kawaraban.Tests", "Wire", "Wxr", "Exports");

    [Fact]
    public void A_site_is_read()
    {
        var wire = Teleprinter.Read(File.ReadAllBytes(Path.Combine(Folder, "harbour.xml")));
        Assert.True(wire.WellFormed);
        Assert.Empty(wire.Warnings);
        var said = string.Join("\n\n", wire.Items.Select(story => (StoryNotation.Write(story with { Blocks = [] }) + "\n\n" + BlockNotation.Write(story.Blocks)).TrimEnd()));
        Proof.Verify(said);
    }
}
