using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Wire;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Writers;
using Kawaraban.Wire.Writers.Atom;
using Kawaraban.Wire.Writers.JsonFeed;
using Kawaraban.Wire.Writers.NewsMlG2;
using Kawaraban.Wire.Writers.Ninjs;
using Kawaraban.Wire.Writers.Rss;

namespace Kawaraban.Tests.Wire.Writers;
using Xunit;

/// <summary>What is written is read again, in the fields that the format carries.</summary>
public sealed class RoundTripTests
{
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(25);

    [Fact]
    public void RSS_gives_back_what_it_carries() => Law(RssWriter.Write, (sent, read) =>
        Same(sent, read) && read.Id == sent.Id && read.Summary.SequenceEqual(sent.Summary) && read.Language == sent.Language
        && Names(read.Authors).SequenceEqual(Names(sent.Authors)) && Names(read.Contributors).SequenceEqual(Names(sent.Contributors))
        && read.Categories.Select(category => category.Term).SequenceEqual(sent.Categories.Select(category => category.Label ?? category.Term).Distinct()));

    /// <summary>An entry without an author has the feed's: its name, where nobody is named.</summary>
    [Fact]
    public void Atom_gives_back_what_it_carries() => Law(AtomWriter.Write, (sent, read) =>
        Same(sent, read) && read.Id == sent.Id && read.Summary.SequenceEqual(sent.Summary)
        && Names(read.Authors).SequenceEqual(sent.Authors.Count == 0 ? [Written.Source.Title] : Names(sent.Authors)) && Names(read.Contributors).SequenceEqual(Names(sent.Contributors))
        && read.Categories.SequenceEqual(sent.Categories) && read.Updated == (sent.Updated ?? sent.Published));

    [Fact]
    public void JSON_Feed_gives_back_what_it_carries() => Law(JsonFeedWriter.Write, (sent, read) =>
        Same(sent, read) && read.Id == sent.Id && read.Updated == sent.Updated && read.Language == sent.Language
        && Names(read.Authors).SequenceEqual(Names(sent.Authors)));

    /// <summary>A page's address is no member of ninjs; several stories are members of a composite, which is read after them.</summary>
    [Fact]
    public void Ninjs_gives_back_what_it_carries() => Law(NinjsWriter.Write, (sent, read) =>
        Agreed(sent, read) && read.Blocks.SequenceEqual(sent.Blocks) && BlockText.Render(read.Summary) == BlockText.Render(sent.Summary));

    [Fact]
    public void NewsML_G2_gives_back_what_it_carries() => Law(NewsMlG2Writer.Write, (sent, read) =>
        Agreed(sent, read) && read.Blocks.SequenceEqual(sent.Blocks) && BlockText.Render(read.Summary) == BlockText.Render(sent.Summary)
        && Names(read.Authors).SequenceEqual(Names(sent.Authors)) && Names(read.Contributors).SequenceEqual(Names(sent.Contributors)));

    private static bool Agreed(WireStory sent, WireStory read) =>
        read.Id == sent.Id && read.Title == sent.Title && read.Language == sent.Language && read.Status == sent.Status
        && read.Published == sent.Published && read.Updated == (sent.Updated ?? sent.Published) && read.Byline == Outgoing.By(sent);

    private static void Law(Action<WireDocument, Stream> write, Func<WireStory, WireStory, bool> holds) => Check.One(Few, Prop.ForAll(Stories.Any, stories =>
    {
        var sent = new WireDocument { Source = Written.Source with { Authors = [] }, Items = stories };
        var read = Teleprinter.Read(Written.Bytes(write, sent));
        var items = read is { Format: WireFormat.Ninjs } && stories.Count != 1 ? read.Items.SkipLast(1).ToList() : read.Items;
        return (read is { Ok: true, WellFormed: true, Warnings: [] } || stories.Count == 0) && items.Count == stories.Count && stories.Zip(items).All(pair => holds(pair.First, pair.Second));
    }));

    private static bool Same(WireStory sent, WireStory read) =>
        read.Title == sent.Title && read.Link == sent.Link && read.BodyText == sent.BodyText && read.Blocks.SequenceEqual(sent.Blocks) && read.Published == sent.Published;

    private static IEnumerable<string?> Names(IEnumerable<WireAuthor> people) => people.Select(person => person.Name);
}
