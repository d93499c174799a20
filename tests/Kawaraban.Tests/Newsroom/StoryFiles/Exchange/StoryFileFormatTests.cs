using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Exchange;

namespace Kawaraban.Tests.Newsroom.StoryFiles.Exchange;

public sealed class StoryFileFormatTests
{
    private const string Head = """{"format":"kawaraban-story-file/1","key":"strait","titles":[],""";

    public static TheoryData<string> Formats => [.. StoryFileFormat.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_went_out_comes_in_as_it_was(string name) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var file = new RandomFile(seed);
            var (format, names) = (StoryFileFormat.Of("x." + name)!, file.Names);
            var once = Written(format, new SheetWriter(names).Of(file.File, WithheldWords.None));

            var (again, problems) = Read(format, once, names);

            return problems.Count == 0 && Text(once) == Text(Written(format, new SheetWriter(names).Of(again, WithheldWords.None)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Theory]
    [InlineData("""{"number":1,"kind":"rumour"}""", 2, "kind", "'rumour' is not one of event")]
    [InlineData("""{"number":1,"kind":"event","from":"yesterday"}""", 2, "from", "'yesterday' is not a time with its offset")]
    [InlineData("""{"number":1,"kind":"event","colour":"red"}""", 2, "colour", "a fact has no such field")]
    [InlineData("""{"number":1,"kind":"event","place":"atlantis"}""", 2, "place", "the name register has no entry of this key")]
    [InlineData("""{"number":1,"kind":"event","evidence":[{"voucher":"official","strength":"stated","story":"story-1","edition":"en","version":1,"quote":"never said"}]}""", 2, "quote", "no block of that version has these words")]
    [InlineData("""{"number":1,"kind":"event","evidence":[{"voucher":"official","strength":"stated","address":"javascript:alert(1)","seen":"2026-10-06"}]}""", 2, "address", "an address begins with https://")]
    [InlineData("""{"number":1,"kind":"event","evidence":[{"voucher":"official","strength":"stated","address":"https://lantern.example/en/world/a","seen":"2026-10-06"}]}""", 2, "address", "the page is the paper's own")]
    [InlineData("""{"number":1,"kind":"event","wordings":[{"edition":"xx","text":"x"}]}""", 2, "edition", "the paper has no such edition")]
    public void What_is_wrong_is_said_with_its_line_and_field(string fact, int line, string field, string what)
    {
        var (_, problems) = Read(StoryFileFormat.Json, Encoding.UTF8.GetBytes($"{Head}\n\"facts\":[{fact}]}}"), new RandomFile(1).Names);

        Assert.Contains(problems, problem => problem.Line == line && problem.Field == field && problem.What.StartsWith(what, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("json", "[]", 1)]
    [InlineData("json", "{\n\"key\": \"a\",\n\"facts\": [", 3)]
    [InlineData("json", "{\n\"facts\": [3]}", 2)]
    [InlineData("csv", "a,b\n", 1)]
    [InlineData("csv", "row,fact,key\nfact,1,\n", 2)]
    [InlineData("csv", "row,fact,key\nfile,,strait\nact,7,\n", 3)]
    public async Task What_is_no_story_file_is_not_read(string name, string text, int line)
    {
        var refused = await Assert.ThrowsAsync<SheetException>(() => StoryFileFormat.Of("x." + name)!.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), TestContext.Current.CancellationToken));

        Assert.Equal(line, refused.Problem.Line);
    }

    [Fact]
    public void A_file_taken_twice_adds_nothing()
    {
        var file = new RandomFile(7);
        var names = file.Names;
        var reader = new SheetReader(names, _ => true, null);
        var wanted = reader.Read(new SheetWriter(names).Of(file.File, WithheldWords.None), RandomFile.Noon);

        var joining = new SheetJoining(file.File, reader, new SheetWriter(names));

        Assert.Equal((0, 0, 0), joining.Take(wanted) is var taken ? (taken.Facts, taken.Pieces, taken.Problems.Count) : default);
        Assert.Empty(joining.Added);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Words_that_had_to_go_do_not_go_out_and_are_taken_for_the_passage_that_is_there(string name)
    {
        var (file, format) = (new RandomFile(7), StoryFileFormat.Of("x." + name)!);
        var passages = file.File.Facts.SelectMany(fact => fact.Evidence).Where(evidence => evidence.IsPassage).ToList();
        Assert.NotEmpty(passages);
        var struck = file.File.Facts.Where(fact => fact.Evidence.Exists(evidence => evidence.IsPassage)).Select(fact => fact.Number).ToList();
        var bytes = Written(format, new SheetWriter(file.Names).Of(file.File, new WithheldWords(evidence => evidence.IsPassage ? DateTimeOffset.MaxValue : null)));

        var (again, problems) = Read(format, bytes, file.Names);
        Assert.Empty(problems);
        Assert.Equal(passages.Count, again.Facts.SelectMany(fact => fact.Evidence).Count(evidence => evidence.IsBlackedOut));
        Assert.All(again.Facts, fact => Assert.Equal(struck.Contains(fact.Number), fact.Wordings.TrueForAll(wording => wording.IsBlackedOut)));
        Assert.All(again.Facts, fact => Assert.Equal(struck.Contains(fact.Number), WithheldWords.None.HasFact(fact) && fact.LacksWordingIn(new("en"))));
        Assert.All(again.Facts.Where(fact => struck.Contains(fact.Number)).SelectMany(fact => fact.Acts), act => Assert.True(act.IsBlackedOut || act.Reason.Length == 0));
        Assert.Equal(again.Facts.Sum(fact => fact.Acts.Count), file.File.Facts.Sum(fact => fact.Acts.Count));

        var reader = new SheetReader(file.Names, _ => true, null);
        var wanted = reader.Read(await format.ReadAsync(new MemoryStream(bytes), TestContext.Current.CancellationToken), RandomFile.Noon);
        var taken = new SheetJoining(file.File, reader, new SheetWriter(file.Names)).Take(wanted);
        Assert.Equal((0, 0, 0), (taken.Facts, taken.Pieces, taken.Problems.Count));
    }

    [Fact]
    public async Task A_blacked_out_wording_is_none_where_there_is_another_and_writes_over_no_words()
    {
        const string fact = """{"number":1,"kind":"question","wordings":[{"edition":"en","text":"█"},{"edition":"ja","text":"なぜ？"}],"evidence":[{"voucher":"documents","strength":"stated","address":"https://nml.example/a","seen":"2026-11-03"}]}""";
        var bytes = Encoding.UTF8.GetBytes($$"""{{Head}}"facts":[{{fact}}]}""");
        var (file, problems) = Read(StoryFileFormat.Json, bytes, new RandomFile(1).Names);
        Assert.Empty(problems);
        Assert.Equal("なぜ？", Assert.Single(file.Find(1)!.Wordings).Text);

        file.Find(1)!.Wordings[0] = new FactWording { EditionId = new("fr"), Text = "Pourquoi ?" };
        var reader = new SheetReader(new RandomFile(1).Names, _ => true, null);
        var wanted = reader.Read(await StoryFileFormat.Json.ReadAsync(new MemoryStream(bytes), TestContext.Current.CancellationToken), RandomFile.Noon);
        new SheetJoining(file, reader, new SheetWriter(new RandomFile(1).Names)).Take(wanted);
        Assert.Equal(["fr", "ja"], file.Find(1)!.Wordings.Select(wording => wording.EditionId.Value));
    }

    private static (StoryFile File, IReadOnlyList<SheetProblem> Problems) Read(StoryFileFormat format, byte[] bytes, SheetNames names)
    {
        var node = format.ReadAsync(new MemoryStream(bytes), TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        var reader = new SheetReader(names, edition => edition.Value is "en" or "ja", new Uri("https://lantern.example/"));
        var wanted = reader.Read(node, RandomFile.Noon);
        if (reader.Problems.Count > 0)
        {
            return (wanted, reader.Problems);
        }
        var joining = new SheetJoining(new StoryFile { Id = wanted.Id, Key = wanted.Key, CreatedAt = wanted.CreatedAt }, reader, new SheetWriter(names));
        return (joining.File, joining.Take(wanted).Problems);
    }

    private static byte[] Written(StoryFileFormat format, SheetNode node)
    {
        using var bytes = new MemoryStream();
        format.Write(node, bytes);
        return bytes.ToArray();
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
