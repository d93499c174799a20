using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Wire.Blocks;

namespace Kawaraban.Tests.Wire.Blocks;
using Xunit;

public sealed partial class ForeignHtmlTests
{
    private static readonly string[] Wrappings =
        ["<p>{0}</p>", "<div>{0}</div>", "<b>{0}</b>", "<i>{0}", "{0}</div>", "<ul><li>{0}</li></ul>", "<ul>{0}</ul>", "<blockquote>{0}</blockquote>", "<h2>{0}</h2>", "<table><tr><td>{0}</td><td>{0}</td></tr></table>", "<table>{0}</table>", "<figure><img src='https://e.example/a.jpg'><figcaption>{0}</figcaption></figure>", "<figure>{0}</figure>",
         "<aside>{0}</aside>", "<a href='/x'>{0}</a>", "<dl><dt>{0}</dt><dd>{0}</dd></dl>", "<section><header>{0}</header></section>", "<pre>{0}</pre>", "<q>{0}</q>", "<details><summary>{0}</summary>{0}</details>", "{0}<br><br>{0}", "<span lang='ja'>{0}</span>", "<form>{0}</form>", "<ruby>{0}<rt>{0}</rt></ruby>", "<div class='wp-caption'><img src='https://e.example/b.jpg'><p class='wp-caption-text'>{0}</p></div>", "<blockquote><p>{0}</p><footer>{0}</footer></blockquote>", "<div class='pullquote'>{0}</div>", "<figure><blockquote>{0}</blockquote><figcaption>{0}</figcaption></figure>", "<object data='x'>{0}</object>", "<video>{0}</video>", "<center><font>{0}</font></center>", "<ol start='4'><li><p>{0}</p><ul><li>{0}</li></ul></li></ol>"];

    /// <summary>Every word that a reader would see stands in the blocks as often as in the HTML, however it was wrapped.</summary>
    [Fact]
    public void No_word_is_lost() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(
        Gen.ArrayOf(Gen.Elements(Wrappings)).Resize(5).ToArbitrary(),
        wrappings =>
        {
            var next = 0;
            var html = wrappings.Take(4).Aggregate("{0}", (inner, wrapping) => wrapping.Replace("{0}", inner, StringComparison.Ordinal) + " {0}");
            html = Hole().Replace(html, _ => $" word{next++}x ");
            var said = BlockNotation.Write(ForeignHtml.ToBlocks(html, "https://e.example/"));
            var lost = Enumerable.Range(0, next).Where(n => Occurrences(said, $"word{n}x") != 1).ToArray();
            Assert.True(lost.Length == 0, $"{string.Join(",", lost)} of {html}\n{said}");
        }));

    [Theory]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("<a href=\"jAvAsCrIpT:alert(1)\">x</a>")]
    [InlineData("<a href=\"&#x6A;avascript:alert(1)\">x</a>")]
    [InlineData("<a href=\" &#14; javascript:alert(1)\">x</a>")]
    [InlineData("<a href=\"vbscript:x\">x</a>")]
    [InlineData("<img src=\"https://e.example/a.jpg&quot; onload=&quot;alert(1)\">")]
    [InlineData("<a href=\"https://e.example/&quot;onmouseover=&quot;alert(1)\">x</a>")]
    [InlineData("<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></table></mtext></math>")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>")]
    [InlineData("<template><script>alert(1)</script></template>")]
    [InlineData("<p lang='x\" onclick=alert(1)'>x</p>")]
    [InlineData("<iframe srcdoc='<script>alert(1)</script>'></iframe>")]
    [InlineData("<iframe src='https://www.youtube.com.evil.example/embed/x'></iframe>")]
    [InlineData("<object data='data:text/html,<script>alert(1)</script>'></object>")]
    [InlineData("<meta http-equiv=refresh content='0;url=javascript:alert(1)'>")]
    [InlineData("<base href='javascript:alert(1)//'><a href='x'>x</a>")]
    [InlineData("<style>@import 'x'</style><link rel=stylesheet href=x>")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;")]
    public void What_runs_never_comes_out(string html)
    {
        var rendered = BlockHtml.Render(ForeignHtml.ToBlocks(html, "https://e.example/")) ?? "";
        Assert.DoesNotMatch("""<(?!/?(?:p|h[1-6]|ul|ol|li|blockquote|footer|cite|aside|figure|figcaption|small|img|table|caption|tr|th|td|a|br|code|ruby|rt|strong|em|span)[\s>])""", rendered);
        Assert.DoesNotMatch("""(?i)<[^>]*(?:\son\w+\s*=|javascript:|vbscript:|data:)[^"]*>""", AttributeValue().Replace(rendered, match => match.Value.Contains("script:", StringComparison.OrdinalIgnoreCase) ? match.Value : "\"\""));
    }

    [Fact]
    public void Any_text_is_answered() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<string>(),
        html => html is null || ForeignHtml.ToBlocks(html) is not null));

    [Fact]
    public void What_blocks_render_to_becomes_the_same_blocks_again()
    {
        const string Html = "<p>A <strong>b</strong> <em>c</em> <a href=\"https://e.example/x\">d</a></p><h3>E</h3><ol start=\"2\"><li>f</li></ol><blockquote><p>g</p><p>h</p><footer><cite>i</cite></footer></blockquote><figure><img src=\"https://e.example/a.jpg\" alt=\"j\"><figcaption>k <small>l</small></figcaption></figure><table><tr><th>m</th><th>n</th></tr><tr><td>o</td><td>p</td></tr></table><p><ruby>漢<rt>かん</rt></ruby> <span lang=\"fr\">q</span></p>";
        var blocks = ForeignHtml.ToBlocks(Html);
        var again = ForeignHtml.ToBlocks(BlockHtml.Render(blocks)!);
        Assert.Equal(BlockNotation.Write(blocks).Replace("*i*", "i", StringComparison.Ordinal), BlockNotation.Write(again).Replace("*i*", "i", StringComparison.Ordinal));
    }

    private static int Occurrences(string text, string word) => Regex.Matches(text, $@"\b{word}\b").Count;

    [GeneratedRegex(@"\{0\}")]
    private static partial Regex Hole();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex AttributeValue();
}
