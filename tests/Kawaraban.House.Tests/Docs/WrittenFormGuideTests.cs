using Kawaraban.Newsroom.Stories;

namespace Kawaraban.House.Tests.Docs;

/// <summary>Every example of <c>docs/guides/written-form.md</c> is what the guide calls it, and is written back as it stands.</summary>
public sealed class WrittenFormGuideTests
{
    private static readonly Dictionary<string, Func<BlockBody, bool>> Kinds = new(StringComparer.Ordinal)
    {
        ["paragraph"] = body => body is Paragraph,
        ["heading"] = body => body is Heading { Level: 2 },
        ["subheading"] = body => body is Heading { Level: 3 },
        ["list"] = body => body is ListBody { Ordered: false },
        ["numbered-list"] = body => body is ListBody { Ordered: true },
        ["quotation"] = body => body is Quotation { Source: null },
        ["quotation-with-source"] = body => body is Quotation { Source: not null },
        ["pull-quote"] = body => body is PullQuote { Speaker: not null },
        ["picture"] = body => body is PictureBody { Caption: null },
        ["picture-with-caption"] = body => body is PictureBody { Caption: not null },
        ["table"] = body => body is Table { Rows.Count: > 1 },
        ["link-card"] = body => body is LinkCard,
        ["file-box"] = body => body is FileBox,
        ["note"] = body => body is Note,
    };

    private static readonly Dictionary<string, Func<Run, bool>> MarksOf = new(StringComparer.Ordinal)
    {
        ["emphasis"] = run => run.Marks == Marks.Emphasis,
        ["strong"] = run => run.Marks == Marks.Strong,
        ["strong emphasis"] = run => run.Marks == (Marks.Strong | Marks.Emphasis),
        ["code"] = run => run.Marks == Marks.Code,
        ["link"] = run => run.Href is { } href && !href.StartsWith("story:", StringComparison.Ordinal),
        ["story link"] = run => run.Href is { } href && href.StartsWith("story:", StringComparison.Ordinal),
        ["ruby"] = run => run.Reading is not null,
        ["language"] = run => run.Language is not null,
        ["plain"] = run => run is { Marks: Marks.None, Href: null, Language: null, Reading: null },
    };

    public static TheoryData<string, string> Blocks => [.. Examples().Where(example => example.Word != "inline").Select(example => (example.Word, example.Text))];

    public static TheoryData<string, string> Inlines => [.. Examples().Where(example => example.Word == "inline").SelectMany(example => example.Text.Split('\n')).Select(line => line.Split('→', StringSplitOptions.TrimEntries)).Select(sides => (sides[0], sides[1]))];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_is_what_the_guide_calls_it(string kind, string text)
    {
        var body = Written.Read(text);

        Assert.True(Kinds[kind](body), $"read as {body}");
        Assert.Equal(text, Written.Write(body));
    }

    [Theory]
    [MemberData(nameof(Inlines))]
    public void A_mark_is_what_the_guide_calls_it(string written, string kind)
    {
        var text = InlineText.Parse(written);

        Assert.True(MarksOf[kind](Assert.Single(text.Runs)));
        Assert.Equal(text, InlineText.Parse(text.ToString()));
    }

    [Fact]
    public void The_guide_shows_every_block_and_every_mark()
    {
        Assert.Equal(Kinds.Keys.Order(StringComparer.Ordinal), Examples().Select(example => example.Word).Where(word => word != "inline").Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(MarksOf.Keys.Order(StringComparer.Ordinal), Inlines.Select(row => row.Data.Item2).Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<(string Word, string Text, int Line)> Examples() => Fences.Of("docs", "guides", "written-form.md").Where(example => example.Word is not ("manuscript" or "sh"));
}
