using Kawaraban.Checking.Layouts;
using Kawaraban.Language;

namespace Kawaraban.House.Tests.Checking;

/// <summary>What is read of a file of each kind, and where it stands there. A passage is shown as its kind and its text.</summary>
public sealed class FileLayoutTests
{
    public static TheoryData<string, string, string> Files => new()
    {
        { "a.txt", "首相が会見\n首相は会見した。\r\n\n雨だった。", "Heading 首相が会見 | Paragraph 首相は会見した。 | Paragraph 雨だった。" },
        { "a.md", "# 首相が会見\n\n首相は**会見**し\nた。`code`\n\n- 雨\n\n> 引用\n\n| 項目 |\n| --- |\n| 値 |\n", "Heading 首相が会見 | Paragraph 首相は会見した。code | ListItem 雨 | Quotation 引用 | Cell 項目 | Cell 値" },
        {
            "a.html", "<!doctype html><head><title>題</title></head><h1>首相が会見</h1><p>首相は<b>会見</b>し\n た。<ruby>鞄<rt>かばん</rt></ruby></p><!-- <p>x</p> --><script>a</script><li>A&amp;B<figcaption title='>'>写真</figcaption>",
            "Heading 首相が会見 | Paragraph 首相は会見した。鞄 | ListItem A&B | Caption 写真"
        },
        { "a.xlf", "<xliff><unit><segment><source>He left.</source><target>彼は<pc id='1'>去</pc>った。&lt;</target></segment></unit></xliff>", "Paragraph 彼は去った。<" },
        {
            "ja.md", "---\nheadline: 首相が会見\nsection: world\n---\n首相は*会見*した。\n\n## 雨\n\n>> 行く\n>> -- 首相\n\n!picture a\n会見する首相\n\n@from 3\n\n{瓦版|かわらばん}と{:en|White House}と[記事](story:x)\n",
            "Heading 首相が会見 | Paragraph 首相は会見した。 | Heading 雨 | PullQuote 行く | Caption 会見する首相 | Paragraph 瓦版とWhite Houseと記事"
        },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_read_block_by_block(string name, string text, string passages) =>
        Assert.Equal(passages, string.Join(" | ", FileLayout.Of(name, text, TextLanguage.Japanese).Select(laid => $"{laid.Passage.Kind} {laid.Passage.Text.Trim()}")));

    /// <summary>Every character that stands in the file as it stands in the passage is found there.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void A_place_in_a_passage_is_found_in_the_file(string name, string text, string passages)
    {
        Assert.NotEmpty(passages);
        foreach (var (passage, map) in FileLayout.Of(name, text, TextLanguage.Japanese))
        {
            foreach (var at in Enumerable.Range(0, passage.Text.Length).Where(at => map.IsLiteral(new TextRange(at, 1))))
            {
                Assert.Equal(passage.Text[at], text[map.OfPassage(new TextRange(at, 1)).Start]);
            }
        }
    }

    [Fact]
    public void What_is_code_or_has_its_reading_is_spared()
    {
        var passage = FileLayout.Of("ja.md", "---\nheadline: 雨\n---\n{瓦版|かわらばん}と`ｱ`", TextLanguage.Japanese)[1].Passage;

        Assert.Equal([true, true, false, true], Enumerable.Range(0, 4).Select(passage.IsSpared));
    }
}
