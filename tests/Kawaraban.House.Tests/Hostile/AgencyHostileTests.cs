using System.Text;
using Kawaraban.Tests.Wire;
using Kawaraban.Wire;

namespace Kawaraban.House.Tests.Hostile;

/// <summary>The agencies' formats, broken at random and made to cost: every file is answered, and soon.</summary>
public sealed class AgencyHostileTests
{
    private static readonly byte[][] Seeds =
        [.. new[] { "newsml-g2", "newsml-1", "nitf", "ninjs" }.SelectMany(name => StoryExample.ReadFile(Path.Combine(WireFiles.Root, "specs", "wire", name + ".md"))).Select(example => Encoding.UTF8.GetBytes(example.File))];

    public static TheoryData<string, string, string, string> Bombs => new()
    {
        { "subjects", "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'><contentMeta>", "<subject qcode='medtop:20000002'><name>x</name></subject>", "</contentMeta></newsItem>" },
        { "asserts and events", "<knowledgeItem><conceptSet>", "<concept><eventDetails/></concept><assert qcode='a:1'><name>x</name></assert>", "</conceptSet></knowledgeItem>" },
        { "items", "<newsMessage><header><catalog><scheme alias='a' uri='http://x.example/'/></catalog></header><itemSet>", "<newsItem><contentMeta><subject qcode='a:b'/></contentMeta></newsItem>", "</itemSet></newsMessage>" },
        { "files", "<newsItem><contentSet>", "<remoteContent href='x.jpg' contenttype='image/jpeg'/>", "</contentSet></newsItem>" },
        { "topics", "<NewsML><NewsItem><NewsComponent><DescriptiveMetadata>", "<TopicOccurrence Topic='#t'/><Topic Duid='t'><Description>d</Description></Topic>", "</DescriptiveMetadata></NewsComponent></NewsItem></NewsML>" },
        { "components", "<NewsML><NewsItem>", "<NewsComponent><Role FormalName='Caption'/><ContentItem Href='x.jpg'><DataContent>x</DataContent></ContentItem></NewsComponent>", "</NewsItem></NewsML>" },
        { "fractions", "<nitf><body><body.content><p>", "<frac><frac-num>1</frac-num><frac-den>2</frac-den></frac>", "</p></body.content></body></nitf>" },
        { "notes", "<nitf><body><body.head>", "<note type='pa'>x</note>", "</body.head></body></nitf>" },
        { "bodies", "<NewsML><NewsItem>", "<NewsComponent><ContentItem><DataContent><p>x</p></DataContent></ContentItem></NewsComponent>", "</NewsItem></NewsML>" },
        { "pictures", "<nitf><body><body.content>", "<media media-type='image'><media-reference source='https://e.example/x.jpg'/><media-caption>c</media-caption></media>", "</body.content></body></nitf>" },
        { "associations", "{\"uri\":\"urn:a\",\"headline\":\"h\",\"associations\":[", "{\"uri\":\"urn:b\",\"type\":\"picture\",\"renditions\":{\"a\":{\"href\":\"x\"}}},", "{}]}" },
        { "subjects of ninjs", "{\"uri\":\"urn:a\",\"headline\":\"h\",\"subject\":[", "{\"code\":\"medtop:20000002\"},", "{}]}" },
        { "headlines", "{\"uri\":\"urn:a\",\"headlines\":[", "{\"role\":\"x\"},", "{}]}" },
    };

    [Fact]
    public void Mutations_are_answered()
    {
        var random = new System.Random(20310513);
        for (var i = 0; i < 150; i++)
        {
            var bytes = Seeds[i % Seeds.Length].ToList();
            for (var times = random.Next(1, 8); times > 0 && bytes.Count > 0; times--)
            {
                Mutate(bytes, random);
            }

            var document = Teleprinter.Read(bytes.ToArray());
            Assert.Equal(document.Ok, document.Error is null);
            Assert.DoesNotContain(document.Warnings, warning => warning.Code == "bad-item");
            Assert.False(document.Error?.Message.StartsWith("The file could not be read", StringComparison.Ordinal) == true, $"mutation {i}: {document.Error}");
        }
    }

    [Theory]
    [MemberData(nameof(Bombs))]
    public void Many_members_cost_little(string what, string before, string member, string after)
    {
        var text = before + string.Concat(Enumerable.Repeat(member, 1_000)) + after;
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.True(WireFiles.Read(text).Ok, what);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{what} took {clock.Elapsed}");
    }

    [Theory]
    [InlineData("<NewsML><NewsItem>", "<NewsComponent>", "<ContentItem Href='x'/>", "</NewsComponent>", "</NewsItem></NewsML>")]
    [InlineData("<nitf><body><body.content>", "<media><media-caption>", "words", "</media-caption></media>", "</body.content></body></nitf>")]
    [InlineData("<nitf><body><body.content>", "<bq><block>", "words", "</block></bq>", "</body.content></body></nitf>")]
    [InlineData("<newsItem><contentMeta><subject type='cpnat:geoArea'>", "<broader><name>x</name>", "", "</broader>", "</subject></contentMeta></newsItem>")]
    public void What_nests_costs_little(string before, string open, string core, string close, string after)
    {
        var text = before + string.Concat(Enumerable.Repeat(open, 100)) + core + new string('x', 20_000) + string.Concat(Enumerable.Repeat(close, 100)) + after;
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.True(WireFiles.Read(text).Ok);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{open} took {clock.Elapsed}");
    }

    [Fact]
    public void Associations_within_associations_cost_little()
    {
        var text = string.Concat(Enumerable.Repeat("{\"uri\":\"urn:a\",\"headline\":\"h\",\"type\":\"picture\",\"associations\":{\"a\":", 25)) + "{\"uri\":\"urn:b\",\"headline\":\"h\"}" + string.Concat(Enumerable.Repeat("}}", 25));
        Assert.Equal(26, WireFiles.Read(text).Items.Count);
    }

    private static void Mutate(List<byte> bytes, System.Random random)
    {
        var at = random.Next(bytes.Count);
        switch (random.Next(4))
        {
            case 0: bytes[at] = (byte)random.Next(256); break;
            case 1: bytes.RemoveAt(at); break;
            case 2: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 60), bytes.Count - at))); break;
            default: bytes.RemoveRange(at, Math.Min(random.Next(1, 60), bytes.Count - at)); break;
        }
    }
}
