using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language.Evidence;
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
    public void A_file_taken_twice_adds_nothing() => Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var file = new RandomFile(seed);

        var (taken, joining) = Joined(file.File, new SheetWriter(file.Names).Of(file.File, WithheldWords.None), file.Names);

        return (taken.Facts, taken.Pieces, taken.Problems.Count, joining.Added.Count) == (0, 0, 0, 0);
    }));

    [Fact]
    public void A_paper_that_has_other_evidence_takes_back_the_pieces_that_were_taken_back() => Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var (file, random) = (new RandomFile(seed), new Random(seed));
        var there = new StoryFile { Id = file.File.Id, Key = file.File.Key, CreatedAt = file.File.CreatedAt, Wordings = [.. file.File.Wordings] };
        there.Facts.AddRange(file.File.Facts.Select(fact => Shuffled(fact, random)));

        var sheet = new SheetWriter(file.Names).Of(file.File, WithheldWords.None);
        var problems = Joined(there, sheet, file.Names).Taken.Problems;

        return problems.Count == 0
            && file.File.Facts.TrueForAll(fact => there.Find(fact.Number) is var known && fact.Evidence.Where((_, i) => fact.TakingBackOf(i + 1) is not null).All(gone => !Distinct(fact, gone) || !known!.RestsOn.Any(gone.IsAs))
                && fact.RestsOn.All(piece => known!.RestsOn.Any(piece.IsAs)))
            && Joined(there, sheet, file.Names).Joining.Added.Count == 0;
    }));

    [Fact]
    public void What_was_taken_back_and_said_again_is_another_piece()
    {
        var file = new RandomFile(7).File;
        var fact = file.Facts[0];
        var piece = fact.Evidence[0];
        Assert.Equal([1], EvidencePairs.Of(fact.Evidence[..1], [piece], _ => false).Places);

        var twice = EvidencePairs.Of([piece], [piece, piece], _ => false);
        Assert.Empty(twice.New);
        Assert.Equal([1, 1], twice.Places);

        var again = EvidencePairs.Of([piece], [piece, piece], place => place == 1);
        Assert.Equal([piece], again.New);
        Assert.Equal([1, 2], again.Places);
        Assert.Empty(EvidencePairs.Of([piece, piece], [piece, piece], place => place == 1).New);
    }

    [Fact]
    public void Readers_are_not_told_what_was_taken_back()
    {
        var file = new RandomFile(7);
        var fact = file.File.Facts.Find(fact => !fact.IsWithdrawn)!;
        fact.Evidence.Add(new() { Voucher = Voucher.Official, Strength = EvidenceStrength.Stated, Address = "https://nml.example/mistaken", SeenOn = new DateOnly(2026, 11, 3) });
        Assert.Null(file.File.Do(fact, new FactAct { Kind = FactActKind.TakenBack, At = RandomFile.Noon, ByName = "Mara Lindqvist", Reason = "It says something else.", Evidence = fact.Evidence.Count }));

        var text = Text(Written(StoryFileFormat.Json, new SheetWriter(file.Names).Of(PublicFile.Of(file.File, _ => PassageStanding.Live, WithheldWords.None), "https://lantern.example/", "Licence")));

        Assert.DoesNotContain("mistaken", text, StringComparison.Ordinal);
        Assert.DoesNotContain("takenBack", text, StringComparison.Ordinal);
        Assert.DoesNotContain("It says something else.", text, StringComparison.Ordinal);
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

        var taken = Joined(file.File, await format.ReadAsync(new MemoryStream(bytes), TestContext.Current.CancellationToken), file.Names).Taken;
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

    /// <summary>The file as it was before most was done to it: its evidence in another order, and not all.</summary>
    private static Fact Shuffled(Fact fact, Random random) => new()
    {
        FileId = fact.FileId, Number = fact.Number, Kind = fact.Kind, Time = fact.Time, PlaceId = fact.PlaceId, Amount = fact.Amount, Series = fact.Series, Form = fact.Form, InReturnFor = fact.InReturnFor,
        Parties = fact.Parties, Wordings = [.. fact.Wordings], Evidence = [.. fact.Evidence.OrderBy(_ => random.Next()).Take(random.Next(fact.Evidence.Count + 1))],
    };

    /// <summary>Whether the fact has no other piece that says the same.</summary>
    private static bool Distinct(Fact fact, FactEvidence piece) => fact.Evidence.Count(piece.IsAs) == 1;

    private static (StoryFileTaken Taken, SheetJoining Joining) Joined(StoryFile file, SheetNode sheet, SheetNames names)
    {
        var reader = new SheetReader(names, _ => true, null);
        var wanted = reader.Read(sheet, RandomFile.Noon);
        var joining = new SheetJoining(file, reader, new SheetWriter(names));
        return (joining.Take(wanted), joining);
    }

    private static byte[] Written(StoryFileFormat format, SheetNode node)
    {
        using var bytes = new MemoryStream();
        format.Write(node, bytes);
        return bytes.ToArray();
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
