using Kawaraban.Language.Analysis;
using Kawaraban.Lexicographer;

namespace Kawaraban.House.Tests.Language;

/// <summary>The lexicon in the repository is what the tool makes of Debian's sources, and the library refuses a damaged one.</summary>
public sealed class LexiconFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kawaraban-lexicon-").FullName;

    private static string Shipped => Repository.Folder("src", "Kawaraban.Language", "Analysis", "Ipadic", "ipadic.lexicon");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Made_anew_the_file_is_the_same()
    {
        Mecab.Demand();

        Assert.True(File.ReadAllBytes(Shipped).AsSpan().SequenceEqual(LexiconCompiler.Compile(Mecab.Sources)));
    }

    [Fact]
    public void The_file_fits_into_the_repository() => Assert.InRange(new FileInfo(Shipped).Length, 10_000_000, 20_000_000);

    [Fact]
    public void The_licence_stands_beside_it() => Assert.Contains("NO WARRANTY", Repository.Read("src", "Kawaraban.Language", "Analysis", "Ipadic", "COPYING"), StringComparison.Ordinal);

    [Fact]
    public void The_file_is_sound() => Assert.Equal(3, new Analyzer(Lexicon.Open(Shipped)).Analyze("本を読む").Length);
}
