using Kawaraban.Language.Analysis;
using Xunit;

namespace Kawaraban.Tests.Language.Analysis;

public sealed class LexiconTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kawaraban-lexicon-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_file_that_is_too_short_is_refused() => Refused("has 3 bytes", [1, 2, 3]);

    [Fact]
    public void Another_file_is_refused() => Refused("is not a lexicon", new byte[1000]);

    [Fact]
    public void Another_version_is_refused() => Refused("of form 9", Head(version: 9, length: 1000));

    [Fact]
    public void A_file_cut_short_is_refused() => Refused("should have 2000", Head(version: 1, length: 2000));

    [Fact]
    public void Sections_outside_of_the_file_are_refused() => Refused("lies outside", Head(version: 1, length: 1000));

    [Fact]
    public void A_missing_file_is_said_to_be_missing() => Assert.Throws<FileNotFoundException>(() => Lexicon.Open(Path.Combine(folder, "none")));

    private void Refused(string why, byte[] bytes)
    {
        var file = Path.Combine(folder, "damaged.lexicon");
        File.WriteAllBytes(file, bytes);

        Assert.Contains(why, Assert.Throws<InvalidDataException>(() => Lexicon.Open(file)).Message, StringComparison.Ordinal);
    }

    private static byte[] Head(uint version, long length) =>
    [
        .. BitConverter.GetBytes(LexiconFile.Magic), .. BitConverter.GetBytes(version), .. BitConverter.GetBytes(LexiconFile.SectionCount), .. BitConverter.GetBytes(length), .. new byte[1000 - 24],
    ];
}
