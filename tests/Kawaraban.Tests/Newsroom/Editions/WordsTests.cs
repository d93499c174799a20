using System.Text.Json;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Tests.Newsroom.Editions;

/// <summary>The words of an edition, as its file has them.</summary>
public sealed class WordsTests
{
    [Fact]
    public void A_word_is_found_by_its_key_and_its_places_are_filled() =>
        Assert.Equal("Show all 3", Read("""{"file": {"all": "Show all {count}"}}""").Say("file.all", ("count", 3)));

    [Theory]
    [InlineData("""{"file": {"all": "Show all {count}", "all": "Everything"}}""")]
    [InlineData("""{"file": {"all": "Show all {count}"}, "file": {"all": "Everything"}}""")]
    [InlineData("""{"file": {"all": "Show all {count}"}, "file.all": "Everything"}""")]
    public void No_word_stands_there_twice(string json) => Assert.Contains("'file.all'", Assert.Throws<JsonException>(() => Read(json)).Message);

    [Fact]
    public void An_edition_with_a_word_twice_says_in_which_file()
    {
        var folder = Directory.CreateTempSubdirectory("kawaraban-words-");
        try
        {
            var edition = folder.CreateSubdirectory("en");
            File.WriteAllText(Path.Combine(edition.FullName, "edition.json"), "{}");
            File.WriteAllText(Path.Combine(edition.FullName, "words.json"), """{"all": "a", "all": "b"}""");

            var message = Assert.Throws<InvalidDataException>(() => PublicationFolder.Read(folder.FullName)).Message;

            Assert.Contains(Path.Combine("en", "words.json"), message);
            Assert.Contains("'all'", message);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Words Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Words.Read("en", document.RootElement);
    }
}
