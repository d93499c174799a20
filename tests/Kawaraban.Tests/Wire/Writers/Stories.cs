using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Wire;
using Kawaraban.Wire.Blocks;

namespace Kawaraban.Tests.Wire.Writers;

/// <summary>Stories of every kind of block, in several scripts, as a paper would send them.</summary>
internal static class Stories
{
    private static readonly Gen<string> Words = Gen.Elements("harbour", "港の灯", "ميناء", "Zoë's \"lamp\"", "1 & 2", "😀", "x > y", "A. B. C.").NonEmptyListOf().Select(words => string.Join(' ', words.Take(5)));

    private static readonly Gen<WireInline> Run = Gen.OneOf(
        Words.Select(words => (WireInline)new TextRun(words)),
        Words.Select(words => (WireInline)new StrongRun(WireText.Of(words))),
        Words.Select(words => (WireInline)new EmphasisRun(WireText.Of(words))),
        Words.Select(words => (WireInline)new LinkRun("https://example.org/?a=1&b=%E6%B8%AF", WireText.Of(words))));

    /// <summary>Runs of which no two neighbours are of one kind: readers make one of such.</summary>
    private static readonly Gen<WireText> Text = Run.NonEmptyListOf().Select(runs => Joined([.. runs.Take(4)]));

    private static readonly Gen<WireBlock> Block = Gen.OneOf(
        Text.Select(text => (WireBlock)new Paragraph(text)),
        Words.Select(words => (WireBlock)new Paragraph(WireText.Of(words))),
        from level in Gen.Choose(2, 4) from text in Words select (WireBlock)new Heading(level, WireText.Of(text)),
        from ordered in Gen.Elements(true, false) from items in Words.NonEmptyListOf() select (WireBlock)new ListBlock(ordered, [.. items.Select(WireText.Of)]),
        Words.Select(words => (WireBlock)new Quotation(WireText.Of(words), WireText.Empty)));

    private static readonly Gen<DateTimeOffset> Instant =
        from seconds in Gen.Choose(0, int.MaxValue) from offset in Gen.Elements(0, 9, -5) select DateTimeOffset.FromUnixTimeSeconds(seconds).ToOffset(TimeSpan.FromHours(offset));

    private static readonly Gen<WireAuthor> Person = Gen.Elements("Tomas Oyelaran", "佐藤遥", "D. O’Shea").Select(name => new WireAuthor { Name = name });

    private static readonly Gen<WireStory> Story =
        from title in Words
        from summary in Words
        from blocks in Block.NonEmptyListOf()
        from published in Instant
        from updated in Gen.OneOf(Gen.Constant<DateTimeOffset?>(null), Instant.Select(at => (DateTimeOffset?)at))
        from authors in Person.ListOf()
        from contributors in Person.ListOf()
        from language in Gen.Elements("ja", "en-GB", "ar")
        from term in Gen.Elements("world", "science")
        select new WireStory
        {
            Title = title, Summary = [new Paragraph(WireText.Of(summary))], Blocks = [.. blocks], Published = published, Updated = updated, Language = language,
            Authors = [.. authors.DistinctBy(author => author.Name)], Contributors = [.. contributors], Categories = [new WireCategory(term, Label: term + " news")],
        };

    private static readonly Gen<IReadOnlyList<WireStory>> Several =
        from count in Gen.Choose(0, 6)
        from stories in Story.Resize(16).ArrayOf(count)
        select (IReadOnlyList<WireStory>)[.. stories.Select((story, i) => story with
        {
            Id = $"urn:uuid:0193a2f0-0000-7000-8000-{i:d12}", Link = $"https://lantern.example.org/ja/world/{i}",
        })];

    public static readonly Arbitrary<IReadOnlyList<WireStory>> Any = Several.ToArbitrary();

    private static WireText Joined(IReadOnlyList<WireInline> runs)
    {
        var joined = new List<WireInline>();
        foreach (var run in runs)
        {
            if (joined.Count == 0 || run.GetType() != joined[^1].GetType())
            {
                joined.Add(run);
            }
        }
        return [.. joined];
    }
}
