using System.Text;
using Kawaraban.Tests.Specs;
using Kawaraban.Wire;
using Kawaraban.Wire.Detection;

namespace Kawaraban.Tests.Wire.Detection;
using Xunit;

/// <summary>Runs every example of specs/wire/encodings.md.</summary>
public sealed class EncodingSpecTests
{
    private const string Words = "港の復旧工事が四日、始まった。岸壁の一部が沈み、漁船が近づけない状態が続いていた。";

    public static TheoryData<SpecExample> Labels => SpecFile.Examples("wire/encodings.md", "label");

    public static TheoryData<SpecExample> Said => SpecFile.Examples("wire/encodings.md", "said");

    [Theory]
    [MemberData(nameof(Labels))]
    public void Label(SpecExample example) => Assert.Equal(example.Expected, EncodingLabels.Find(example.Given)?.Name ?? "none");

    [Theory]
    [MemberData(nameof(Said))]
    public void Written_and_said(SpecExample example)
    {
        var (written, said) = (example.Given.Split(' ')[0], example.Given.Split(' ')[1]);
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(written) ?? Encoding.GetEncoding(written);
        var document = Teleprinter.Read(encoding.GetBytes($"<?xml version=\"1.0\" encoding=\"{said}\"?><rss version=\"2.0\"><channel><title>{Words}</title></channel></rss>"));
        Assert.Equal((example.Expected, Words), ($"{document.Encoding} {(document.WellFormed ? "true" : "false")}", document.Source.Title));
    }

    [Fact]
    public void Every_label_of_the_standard_is_known() =>
        Assert.Equal(228, DataLines.Of("Detection.EncodingLabels.txt").Select(line => line.Split(" | ")[0].Split(' ').Length - 1).Sum());

    [Fact]
    public void Half_of_a_pair_does_not_swallow_a_tag() =>
        Assert.Equal("A\uFFFD</b>", EncodingLabels.Find("shift_jis")!.Decode("A\u0081</b>".Select(c => (byte)c).ToArray()));
}
