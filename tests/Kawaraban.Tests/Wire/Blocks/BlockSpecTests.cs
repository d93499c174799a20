using Kawaraban.Wire.Blocks;

namespace Kawaraban.Tests.Wire.Blocks;
using Xunit;

/// <summary>Runs every example of specs/wire: HTML in, blocks out.</summary>
public sealed class BlockSpecTests
{
    private static readonly Lazy<IReadOnlyList<BlockExample>> All = new(() =>
        [.. Directory.GetFiles(Path.Combine(WireFiles.Root, "specs", "wire"), "*.md").Order().SelectMany(BlockExample.ReadFile)]);

    public static TheoryData<string> Names => [.. All.Value.Select(example => example.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Example(string name)
    {
        var example = All.Value.Single(candidate => candidate.Name == name);
        var blocks = ForeignHtml.ToBlocks(example.Html, example.BaseUrl, example.Language);
        Assert.Equal(example.Blocks, BlockNotation.Write(blocks));
    }
}
