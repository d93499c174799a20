using System.Text;
using System.Text.Json;

namespace Kawaraban.House.Tests.Commands;

/// <summary>The text commands as another program meets them: bytes in, a line of JSON for each line out.</summary>
public sealed class TextCommandTests
{
    public static TheoryData<string, string, string> Answers => new()
    {
        { "tokens --format wakati", "北朝鮮が派遣した", "北朝鮮 が 派遣 し た " },
        { "sentences --lang ja", "雨だ。帰る。", """{"sentences":[{"start":0,"end":3},{"start":3,"end":6}]}""" },
        {
            "quantities --lang ja", "1万5千人",
            """{"quantities":[{"start":0,"end":5,"text":"1万5千人","kind":"people","low":15000,"high":15000,"bound":"exact","unit":"人","unitCode":"人"}]}"""
        },
        {
            "times --lang ja --ref 2025-07-13 --zone Asia/Tokyo", "昨年9月",
            """{"times":[{"start":0,"end":4,"text":"昨年9月","type":"DATE","value":"2024-09","from":"2024-09-01T00:00:00+09:00","to":"2024-10-01T00:00:00+09:00","precision":"month","mod":null}]}"""
        },
        { "phrases", "重要な局面に", """{"phrases":["重要な","局面に"]}""" },
        { "register", "雨だ。", """{"register":"dearu","clauses":[{"start":0,"end":3,"register":"dearu"}]}""" },
        {
            "evidence --lang ja", "政府によると雨だ。",
            """{"markers":[{"start":2,"end":6,"text":"によると","strength":"stated","source":{"start":0,"end":2,"text":"政府"}}]}"""
        },
        { "reading", "東京", """{"kana":"トウキョウ","romaji":"tōkyō","ruby":[{"start":0,"end":1,"base":"東","reading":"とう"},{"start":1,"end":2,"base":"京","reading":"きょう"}]}""" },
        { "terms", "雨", """{"terms":[{"term":"雨","kind":"surface","position":0,"start":0,"end":1},{"term":"アメ","kind":"reading","position":0,"start":0,"end":1}]}""" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task A_line_is_answered_to_the_letter_of_the_contract(string command, string line, string answer)
    {
        var (exit, lines) = await AskAsync(command, Encoding.UTF8.GetBytes(line + "\n"));

        Assert.Equal(0, exit);
        Assert.Equal(answer, Assert.Single(lines));
    }

    [Fact]
    public async Task A_bad_line_is_answered_with_its_error_and_the_next_one_is_read()
    {
        var (exit, lines) = await AskAsync("phrases", [.. "雨"u8, 0xFF, (byte)'\n', .. "\r\n"u8, .. "雨"u8]);

        Assert.Equal(0, exit);
        Assert.Equal(3, lines.Length);
        Assert.Equal("line.not-utf8", JsonDocument.Parse(lines[0]).RootElement.GetProperty("error").GetProperty("code").GetString());
        Assert.Equal(["""{"phrases":[]}""", """{"phrases":["雨"]}"""], lines[1..]);
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_skipped_to_its_end()
    {
        var (_, lines) = await AskAsync("phrases", [.. Enumerable.Repeat((byte)'a', (17 * 1024 * 1024) + 1), (byte)'\n', .. "雨"u8]);

        Assert.Equal("line.too-long", JsonDocument.Parse(lines[0]).RootElement.GetProperty("error").GetProperty("code").GetString());
        Assert.Equal(["""{"phrases":["雨"]}"""], lines[1..]);
    }

    [Theory]
    [InlineData("tokens --format upside-down")]
    [InlineData("quantities")]
    [InlineData("quantities --lang fr")]
    [InlineData("times --lang ja --ref yesterday --zone Asia/Tokyo")]
    [InlineData("times --lang ja --ref 2025-07-13 --zone Asia/Edo")]
    [InlineData("reading no-such-file.txt")]
    [InlineData("tokens no-such-file.txt")]
    [InlineData("nonsense")]
    public async Task A_usage_error_ends_with_2(string command) => Assert.Equal(2, (await AskAsync(command, [])).Exit);

    private static Task<(int Exit, string[] Lines)> AskAsync(string command, byte[] input) => AskedProgram.AskAsync(["text", .. command.Split(' ')], input);
}
