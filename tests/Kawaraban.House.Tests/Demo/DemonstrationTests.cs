using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.House.Tests.Demo;

/// <summary>The demonstration newspaper is whole: everything that a manuscript names is there.</summary>
public sealed class DemonstrationTests
{
    private static readonly string[] Required = ["headline", "standfirst", "section", "genre", "authors", "released"];

    [Fact]
    public void Every_manuscript_has_what_a_release_needs() => Nothing.Wrong(Sheet.All.SelectMany(sheet =>
        Required.Where(field => sheet.Manuscript.Text(field).Length == 0).Select(field => $"{sheet}: no {field}")));

    [Fact]
    public void Every_manuscript_says_a_time_and_a_genre_that_can_be_read()
    {
        Assert.All(Sheet.All, sheet => Assert.NotNull(sheet.Manuscript.Released));
        Assert.All(Sheet.All, sheet => Assert.True(Enum.TryParse<Genre>(sheet.Manuscript.Text("genre"), ignoreCase: true, out _), sheet.ToString()));
    }

    [Fact]
    public void Every_picture_that_is_named_is_there_with_its_words_in_that_edition() => Nothing.Wrong(Sheet.All.SelectMany(sheet =>
        PicturesOf(sheet).Where(name => !IsThere(name, sheet.Edition)).Select(name => $"{sheet}: {name}")));

    [Fact]
    public void Every_picture_file_is_described_and_used()
    {
        var named = Sheet.All.SelectMany(PicturesOf).ToHashSet();
        var files = Directory.GetFiles(Repository.Folder("demo", "pictures")).Select(Path.GetFileName).ToList();

        Nothing.Wrong(files.Where(file => !files.Contains(Path.ChangeExtension(file, Path.GetExtension(file) == ".jpg" ? ".json" : ".jpg"))));
        Nothing.Wrong(files.Select(Path.GetFileNameWithoutExtension).Where(name => !named.Contains(name!)).Distinct());
    }

    [Fact]
    public void Every_byline_is_an_author_of_the_paper()
    {
        using var json = System.Text.Json.JsonDocument.Parse(Repository.Read("demo", "authors.json"));
        var known = json.RootElement.EnumerateArray().Select(author => author.GetProperty("id").GetString()!).ToHashSet();

        Nothing.Wrong(Sheet.All.SelectMany(sheet => sheet.Manuscript.List("authors").Concat(sheet.Manuscript.List("translators")).Where(id => !known.Contains(id)).Select(id => $"{sheet}: {id}")));
    }

    [Fact]
    public void Every_pull_quote_has_a_speaker_and_stands_in_the_text_too() => Nothing.Wrong(Sheet.All.SelectMany(sheet =>
        sheet.Bodies.OfType<PullQuote>().Where(quote => quote.Speaker is null || !SaysElsewhere(sheet, quote)).Select(quote => $"{sheet}: {quote.Text.PlainText}")));

    [Fact]
    public void Every_link_to_another_story_finds_it()
    {
        var stories = Sheet.All.Select(sheet => sheet.Story).ToHashSet();

        Nothing.Wrong(Sheet.All.SelectMany(sheet => LinksOf(sheet).Where(key => !stories.Contains(key)).Select(key => $"{sheet}: {key}")));
    }

    [Fact]
    public void Every_translation_was_made_from_a_release_that_was_out_before_it() => Nothing.Wrong(Sheet.All.Where(sheet =>
        sheet.Manuscript.From is { } from && !(Sheet.Find(sheet.Story, from.Edition.Value, from.Number)?.Manuscript.Released < sheet.Manuscript.Released)).Select(sheet => sheet.ToString()));

    [Fact]
    public void Every_translation_names_a_translator_and_aligns_to_blocks_that_exist()
    {
        Nothing.Wrong(Sheet.All.Where(sheet => sheet.IsTranslation && sheet.Manuscript.List("translators").Count == 0).Select(sheet => sheet.ToString()));
        Nothing.Wrong(Sheet.All.Where(sheet => sheet.IsTranslation).SelectMany(sheet => sheet.Manuscript.Blocks.SelectMany(block => block.From ?? []).Concat(sheet.Manuscript.Omitted)
            .Where(number => number < 1 || number > SourceOf(sheet).Manuscript.Blocks.Count).Select(number => $"{sheet}: source block {number}")));
    }

    [Fact]
    public void A_translation_that_says_no_alignment_has_as_many_blocks_as_its_source() => Nothing.Wrong(Sheet.All
        .Where(sheet => sheet.IsTranslation && sheet.Manuscript.Blocks.All(block => block.From is null) && sheet.Manuscript.Blocks.Count != SourceOf(sheet).Manuscript.Blocks.Count)
        .Select(sheet => $"{sheet}: {sheet.Manuscript.Blocks.Count}, its source {SourceOf(sheet).Manuscript.Blocks.Count}"));

    [Fact]
    public void A_correction_says_what_was_wrong() =>
        Assert.All(Sheet.All.Where(sheet => sheet.Manuscript.Act == ReleaseKind.Correction), sheet => Assert.NotEmpty(sheet.Manuscript.Text("note")));

    internal static IEnumerable<string> LinksOf(Sheet sheet) => sheet.Manuscript.Blocks.SelectMany(block =>
        System.Text.RegularExpressions.Regex.Matches(block.Text, @"\(story:([a-z0-9-]+)\)").Select(match => match.Groups[1].Value));

    private static Sheet SourceOf(Sheet sheet) => Sheet.Find(sheet.Story, sheet.Manuscript.From!.Value.Edition.Value, sheet.Manuscript.From!.Value.Number)!;

    private static IEnumerable<string> PicturesOf(Sheet sheet) => sheet.Bodies.OfType<PictureBody>().Select(picture => picture.Picture.Value)
        .Concat(sheet.Manuscript.Text("picture") is { Length: > 0 } lead ? [lead] : []);

    private static bool IsThere(string name, string edition)
    {
        var file = Repository.Folder("demo", "pictures", name + ".json");
        if (!PictureId.IsValid(name) || !File.Exists(file) || !File.Exists(Path.ChangeExtension(file, ".jpg")))
        {
            return false;
        }
        using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllText(file));
        return new[] { "caption", "alt" }.All(words => json.RootElement.GetProperty(words).TryGetProperty(edition, out var said) && said.GetString() is { Length: > 0 });
    }

    /// <summary>A pull quote repeats words of the text, sentence by sentence: what is set large was really said there.</summary>
    private static bool SaysElsewhere(Sheet sheet, PullQuote quote)
    {
        var said = string.Join('\n', sheet.Bodies.Where(body => body is not PullQuote).Select(body => Bare(body.PlainText)));
        return quote.Text.PlainText.Split('.', '。', '?', '？', '!').Select(Bare).All(words => said.Contains(words, StringComparison.OrdinalIgnoreCase));
    }

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
