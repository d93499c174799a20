using System.Text.RegularExpressions;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.House.Tests.Island;

/// <summary>The bench reads and writes blocks as the newsroom does: else what somebody types would be saved as something else.</summary>
public sealed partial class ParityTests(ITestOutputHelper output)
{
    private const int Rounds = 4_000;

    private static readonly string[] Cases =
    [
        "", "plain", "*a*", "**a**", "***a***", "***a** b*", "**a *b***", "`a*b`", "`a\\`b`", "5 * 3 = 15", "**never closed", "* a*", "** a**", "*\u3000a*", "*\uFEFFa*", "*\u0085a*",
        "[a](https://example.org/)", "[a [b] c](story:other)", "[no address]", "[bad](javascript:alert(1))", "[a](https://example.org/a_\\(b\\))", "[a](http://user@example.org/)",
        "[a](mailto:a@example.org)", "[a](story:Bad_Key)", "[a](https:example.org)", "[a](HTTPS://EXAMPLE.ORG/x)", "[a](ftp://example.org/)", "[a](https://)", "[a](https://例え.jp/)", "[](https://example.org/)",
        "{漢字|かんじ}", "{just braces}", "{a|}", "{|b}", "{\\:en|b}", "{:en|words}", "{:not a tag|words}", "{:en|a {:ja|b}}", "{父|ちち}{父|ちち}", "{**a**|b}", "**{漢|かん}字**", "{a\nb|c}",
        "a\nb", "*a\nb*", "\\*a\\*", "\\", "a\\", "\\\\", "😀*😀*", "`", "``", "*", "**", "***", "****", "[[a](https://example.org/)](https://example.com/)",
        "## heading", "### *third*", "#### fourth", "- one\n- two", "- one\ntwo", "1. one\n2. two", "１. one", "> said\n> -- who", "> -- who", "> a\n> b", ">> said\n>> -- *who*", ">> said\n> who",
        "!note careful", "!note", "!picture harbour", "!table\n| a | b |", "!embed https://example.org/ | a", "!file strait figures", "!file strait", "!files", "!picturesque", "\\## not a heading", "\\- not a list", "\\!note not one", "-", "> ", ">", "1.", "##",
    ];

    [Fact]
    public async Task What_the_newsroom_reads_and_writes_the_bench_does()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var texts = Cases.Concat(Texts(new Random(seed)).Take(Rounds)).ToList();

        var answers = await IslandInline.AskAsync(texts);

        Assert.Equal(texts.Count, answers.Count);
        Nothing.Wrong(texts.Zip(answers).SelectMany(pair => Differences(pair.First, pair.Second)));
    }

    private static IEnumerable<string> Differences(string text, IslandAnswer answer)
    {
        var ours = InlineText.Parse(text);
        if (!ours.Runs.SequenceEqual(answer.Runs.Select(Of)))
        {
            yield return $"'{text}' is read as {string.Join(", ", answer.Runs)}, not {string.Join(", ", ours.Runs)}";
        }
        if (ours.ToString() != answer.Written)
        {
            yield return $"'{text}' is written as '{answer.Written}', not '{ours}'";
        }
        var body = Written.Read(text);
        if (answer.Block is null ? body is not (PictureBody or Table or LinkCard or FileBox or Paragraph) : !IsSame(body, Written.Read(Written.Clean(answer.Block))))
        {
            yield return $"the block '{text}' becomes '{answer.Block}'";
        }
    }

    /// <summary>As far as cleaning leaves it: spaces at the ends and empty lines are nobody's words.</summary>
    private static bool IsSame(BlockBody ours, BlockBody theirs) => Worded(Written.Clean(Written.Write(Written.Read(Written.Clean(Written.Write(ours)))))) == Worded(Written.Clean(Written.Write(theirs)));

    /// <summary>Without items of a list that hold nothing, and however the rest is numbered.</summary>
    private static string Worded(string text) => string.Join('\n', text.Split('\n').Where(line => line.Trim() is not ("-" or "") && !EmptyNumber().IsMatch(line)).Select(line => Number().Replace(line, "1. ")));

    private static Run Of(IslandRun run) => new(
        run.Text, (run.Strong ? Marks.Strong : 0) | (run.Emphasis ? Marks.Emphasis : 0) | (run.Code ? Marks.Code : 0), run.Href, run.Language, run.Reading);

    private static IEnumerable<string> Texts(Random chance)
    {
        string[] parts =
        [
            "a", "b ", " c", "*", "*", "**", "***", "[", "](", "](https://example.org/)", "](story:the-key)", ")", "{", "|", "}", "`", "\\", "漢字", "{漢字|かんじ}", "{:en|", "\u3000", "5 * 3", "\n", "!", "😀", "> ", "- x",
        ];
        while (true)
        {
            var beginning = chance.Next(4) == 0 ? chance.GetItems(["## ", "### ", "- ", "1. ", "> ", ">> ", "!note "], 1)[0] : "";
            yield return beginning + string.Concat(chance.GetItems(parts, chance.Next(1, 14)));
        }
    }

    [GeneratedRegex(@"^\s*\d+\.\s*$")]
    private static partial Regex EmptyNumber();

    [GeneratedRegex(@"^\d+\. ")]
    private static partial Regex Number();
}
