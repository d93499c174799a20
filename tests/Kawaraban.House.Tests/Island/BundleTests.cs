using System.IO.Compression;

namespace Kawaraban.House.Tests.Island;

/// <summary>The desk's script is as large as it must be: a budget in both directions, so that the figure is always current.</summary>
public sealed class BundleTests
{
    private const int LeastBytes = 60_000;
    private const int MostBytes = 76_000;

    private static readonly byte[] Script = File.ReadAllBytes(Repository.Folder("src", "Kawaraban.Site", "Desk", "Island", "dist", "desk.js"));

    [Fact]
    public void The_desks_script_keeps_its_budget()
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(Script);
        }

        Assert.InRange(compressed.Length, LeastBytes, MostBytes);
    }

    [Fact]
    public void The_desks_script_says_whose_parts_it_holds()
    {
        var notice = System.Text.Encoding.UTF8.GetString(Script).Split("*/")[0];

        Assert.StartsWith("/*!", notice, StringComparison.Ordinal);
        Assert.Contains("prosemirror-view", notice, StringComparison.Ordinal);
        Assert.Contains("Permission is hereby granted", notice, StringComparison.Ordinal);
    }
}
