using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Tests.Wire.Writers;
using Kawaraban.Wire;
using Kawaraban.Wire.Writers.NewsMlG2;
using Kawaraban.Wire.Writers.Ninjs;

namespace Kawaraban.Tests.Wire;
using Xunit;

/// <summary>What we write for subscribers in the agencies' formats is read again.</summary>
public sealed class AgencyRoundTripTests
{
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(10);

    private static readonly WireLink Source = new("urn:uuid:0193a2f0-0000-7000-8000-00000000abcd", WireRelation.TranslationOf, Hreflang: "en");

    [Fact]
    public void NewsML_G2_gives_back_what_it_carries() => Law(NewsMlG2Writer.Write);

    [Fact]
    public void Ninjs_gives_back_what_it_carries() => Law(NinjsWriter.Write);

    private static void Law(Action<WireDocument, Stream> write) => Check.One(Few, Prop.ForAll(Stories.Any, stories =>
    {
        var sent = stories.Select(story => story with { Links = [Source], Version = "4", Status = "withheld", Urgency = 3, EdNote = "Hold." }).Take(1).ToList();
        if (sent.Count == 0)
        {
            return true;
        }

        var read = Teleprinter.Read(Written.Bytes(write, new WireDocument { Source = Written.Source, Items = sent }));
        return read is { Ok: true, WellFormed: true, Warnings: [] } && Same(sent[0], Assert.Single(read.Items));
    }));

    private static bool Same(WireStory sent, WireStory read)
    {
        Assert.Equal((sent.Id, sent.Title, sent.Version, sent.Status, sent.Language), (read.Id, read.Title, read.Version, read.Status, read.Language));
        Assert.Equal((sent.Urgency, sent.EdNote, sent.Published), (read.Urgency, read.EdNote, read.Published));
        Assert.Equal(sent.BodyText, read.BodyText);
        Assert.Equal(sent.Authors.Select(author => author.Name), read.Authors.Select(author => author.Name));
        Assert.Contains(read.Links, link => link.Rel == Source.Rel && link.Href == Source.Href && link.Hreflang == "en");
        return true;
    }
}
