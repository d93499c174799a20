using Kawaraban.Tests.Wire.Blocks;

namespace Kawaraban.Tests.Wire.Wxr;
using Xunit;

/// <summary>Runs every example of specs/wire/wordpress.md.</summary>
public sealed class WordPressSpecTests
{
    private static readonly Lazy<IReadOnlyList<ExportExample>> Posts = new(() => [.. ExportExample.Read("post", "shows")]);
    private static readonly Lazy<IReadOnlyList<ExportExample>> Items = new(() => [.. ExportExample.Read("item", "story")]);

    public static TheoryData<string> PostNames => [.. Posts.Value.Select(example => example.Name)];

    public static TheoryData<string> ItemNames => [.. Items.Value.Select(example => example.Name)];

    [Theory]
    [MemberData(nameof(PostNames))]
    public void Post(string name)
    {
        var example = Posts.Value.Single(candidate => candidate.Name == name);
        var wire = Export.Read(Export.WithPost(example.Given));
        Assert.True(wire.WellFormed);
        Assert.Equal(example.Expected, BlockNotation.Write(wire.Items[0].Blocks));
    }

    [Theory]
    [MemberData(nameof(ItemNames))]
    public void Item(string name)
    {
        var example = Items.Value.Single(candidate => candidate.Name == name);
        var wire = Export.Read(Export.With($"<item>{example.Given}</item>"));
        Assert.Empty(wire.Warnings);
        Assert.Equal(example.Expected, StoryNotation.Write(wire.Items[0]));
    }
}
