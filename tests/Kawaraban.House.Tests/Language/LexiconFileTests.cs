using Kawaraban.Language.Analysis;
using Kawaraban.Lexicographer;

namespace Kawaraban.House.Tests.Language;

/// <summary>The lexicon in the repository is what the tool makes of Debian's sources, and the library refuses a damaged one.</summary>
public sealed class LexiconFileTests : IDisposable
{
    private const int Trials = 20;

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

    /// <summary>A file that passes the check must not lead the search astray, whatever it says.</summary>
    [Fact]
    public void A_damaged_file_is_refused_or_does_no_harm()
    {
        var random = new Random(5);
        var bytes = File.ReadAllBytes(Shipped);
        for (var trial = 0; trial < Trials; trial++)
        {
            var place = random.Next(LexiconFile.HeaderSize, bytes.Length);
            var sound = bytes[place];
            bytes[place] ^= (byte)(1 << random.Next(8));
            var file = Path.Combine(folder, "damaged.lexicon");
            File.WriteAllBytes(file, bytes);
            bytes[place] = sound;
            if (Record.Exception(() => Assert.NotEqual(0, new Analyzer(Lexicon.Open(file)).Analyze("政府は13日、新たな支援策をＷｅｂで発表した。ホゲラ").Length)) is { } wrong)
            {
                Assert.IsType<InvalidDataException>(wrong);
            }
            File.Delete(file);
        }
    }
}
