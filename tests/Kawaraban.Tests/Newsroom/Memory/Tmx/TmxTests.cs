using System.Text;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Newsroom.Memory;
using Kawaraban.Newsroom.Memory.Tmx;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Tests.Newsroom.Memory.Tmx;

public sealed class TmxTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    /// <summary>As desk tools write it: languages in capitals, codes of their own, properties, a doctype.</summary>
    private const string OfAnotherTool = """
        <?xml version="1.0" encoding="utf-8"?>
        <!DOCTYPE tmx SYSTEM "tmx14.dtd">
        <tmx version="1.4">
          <header creationtool="AnotherTool" creationtoolversion="9" segtype="sentence" o-tmf="X" adminlang="en-US" srclang="EN-us" datatype="xml"><prop type="x-kind">news</prop></header>
          <body>
            <tu tuid="7" creationdate="20250102T030405Z" creationid="mori" usagecount="3">
              <note>Checked twice.</note>
              <prop type="x-context-pre">&lt;seg&gt;The ferry left.&lt;/seg&gt;</prop>
              <tuv xml:lang="JA-JP" changedate="20250607T080910Z" changeid="sato"><prop type="x-grade">A</prop><seg>船は<bpt i="1" type="bold">&lt;b&gt;</bpt>遅れた<ept i="1">&lt;/b&gt;</ept><ph x="2" type="fnote">&lt;fn/&gt;<sub>notes are no text</sub></ph>。</seg></tuv>
              <tuv xml:lang="EN-US"><seg>The ferry <hi type="bold">was late</hi><it pos="begin" x="3">&lt;i&gt;</it>.<ut>{\\cf1}</ut></seg></tuv>
              <tuv xml:lang="fr"><seg/></tuv>
            </tu>
          </body>
        </tmx>
        """;

    [Fact]
    public void Another_tools_file_is_read_rightly()
    {
        var pair = Assert.Single(Pairs(OfAnotherTool, out var skipped));

        Assert.Equal(("en>ja", "EN-US", "JA-JP"), (pair.Direction, pair.SourceLanguage, pair.TargetLanguage));
        Assert.Equal(("The ferry **was late**.", "船は**遅れた**。"), (pair.Source, pair.Target));
        Assert.Equal((new DateTimeOffset(2025, 6, 7, 8, 9, 10, TimeSpan.Zero), "sato"), (pair.At, pair.Translator));
        Assert.Equal(MemoryText.Of("The ferry left.").Key, pair.PreviousKey);
        Assert.Equal(1, skipped);
    }

    [Fact]
    public async Task What_came_from_a_file_goes_out_with_all_that_the_file_said()
    {
        var unit = XDocument.Parse(await WrittenAsync(Pairs(OfAnotherTool, out _)), LoadOptions.PreserveWhitespace).Descendants("tu").Single();
        var original = XDocument.Parse(OfAnotherTool.Replace("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">", "", StringComparison.Ordinal), LoadOptions.PreserveWhitespace).Descendants("tu").Single();

        Assert.Equal(original.Attributes().Select(x => x.ToString()), unit.Attributes().Select(x => x.ToString()).Where(x => !x.StartsWith("srclang", StringComparison.Ordinal)));
        Assert.Equal(["Checked twice.", "<seg>The ferry left.</seg>", "A"], unit.Descendants().Where(x => x.Name == "note" || x.Name == "prop").Select(x => x.Value));
        Assert.All(unit.Elements("tuv"), tuv => Assert.Equal(
            original.Elements("tuv").Single(x => Lang(x) == Lang(tuv)).Element("seg")!.ToString(), tuv.Element("seg")!.ToString()));
    }

    [Fact]
    public Task Any_inline_text_comes_back_as_it_was() => Task.Run(() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), Prop.ForAll(Written.ToArbitrary(), Written.ToArbitrary(), (source, target) =>
    {
        var pair = Pair(source, target);
        var back = Pairs(WrittenAsync([pair]).GetAwaiter().GetResult(), out _);
        return back is [var only]
            && (only.Source, only.Target, only.SourceKey, only.PreviousKey, only.NextKey, only.At, only.Translator, only.Grain)
                == (pair.Source, pair.Target, pair.SourceKey, pair.PreviousKey, pair.NextKey, pair.At, pair.Translator, pair.Grain);
    })));

    [Theory]
    [InlineData("<html/>", 1, "this is no TMX: it begins with 'html'")]
    [InlineData("<tmx>\n<body>\n  <tu><tuv><seg>a</seg></tuv></tu></body></tmx>", 3, "a 'tuv' without 'xml:lang' says no language")]
    [InlineData("<tmx>\n<body><tu>", 2, "Unexpected end of file")]
    [InlineData("<!DOCTYPE tmx [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n<tmx><header srclang='&b;'/></tmx>", 2, "undeclared entity 'b'")]
    public void What_is_wrong_is_said_with_its_place(string file, int line, string what)
    {
        var wrong = Assert.Throws<TmxException>(() => Pairs(file, out _));

        Assert.Equal(line, wrong.Line);
        Assert.Contains(what, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_too_deep_is_refused_and_what_is_too_long_is_passed_over()
    {
        var deep = string.Concat(Enumerable.Repeat("<hi>", 100));
        var endless = new string('a', TmxNodes.LongestElement + 1);

        Assert.Contains("deep", Assert.Throws<TmxException>(() => Pairs($"<tmx><body><tu><tuv xml:lang='en'><seg>{deep}", out _)).Message, StringComparison.Ordinal);
        Assert.Single(Pairs($"<tmx><body>{Unit(endless)}{Unit("short")}</body></tmx>", out var skipped));
        Assert.Equal(1, skipped);
    }

    private static readonly Gen<string> Written = Gen.Elements("a ferry", "**strong**", "*em*", "`code`", "[link](https://paper.example/a?b=1&c=2)", "{漢字|かんじ}", "{:fr|mots}", "[**both**](story:key)", "{:en|*two*}", "\\*star", "<b>&amp;", "\n", "\t", "海")
        .NonEmptyListOf().Select(pieces => InlineText.Parse(string.Concat(pieces.Take(6)) + "x").ToString());

    private static MemoryPair Pair(string source, string target) => new()
    {
        Id = 5, Direction = "en>ja", SourceLanguage = "en", TargetLanguage = "ja", Grain = MemoryGrain.Block, Source = source, Target = target,
        SourceKey = MemoryText.Of(InlineText.Parse(source).PlainText).Key, PreviousKey = -12, NextKey = 0, At = Now, Translator = "森 春香",
    };

    private static string Unit(string text) => $"<tu><tuv xml:lang='en'><seg>{text}</seg></tuv><tuv xml:lang='ja'><seg>短い</seg></tuv></tu>";

    private static string? Lang(XElement variant) => (string?)variant.Attribute(XNamespace.Xml + "lang");

    private static List<MemoryPair> Pairs(string file, out int skipped)
    {
        var all = new List<MemoryPair>();
        skipped = 0;
        foreach (var unit in TmxReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(file))))
        {
            all.AddRange(TmxPairs.Of(unit, "other.tmx", Now, out var without));
            skipped += without;
        }
        return all;
    }

    private static async Task<string> WrittenAsync(IEnumerable<MemoryPair> pairs)
    {
        var file = new MemoryStream();
        await using (var tmx = new TmxWriter(file))
        {
            await tmx.BeginAsync("1.0.0");
            foreach (var pair in pairs)
            {
                await tmx.WriteAsync(pair);
            }
            await tmx.EndAsync();
        }
        return Encoding.UTF8.GetString(file.ToArray());
    }
}
