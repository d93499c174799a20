using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Wire;
using Kawaraban.Wire.Writers.Atom;
using Kawaraban.Wire.Writers.JsonFeed;
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

    private static void Law(Action<WireDocument, Stream> write, Func<WireStory, WireStory, bool> holds) => Check.One(Few, Prop.ForAll(Stories.Any, stories =>
    {
        var sent = new WireDocument { Source = Written.Source with { Authors = [] }, Items = stories };
        var read = Teleprinter.Read(Written.Bytes(write, sent));
        return read is { Ok: true, WellFormed: true, Warnings: [] } && read.Items.Count == stories.Count && stories.Zip(read.Items).All(pair => holds(pair.First, pair.Second));
    }));

    private static bool Same(WireStory sent, WireStory read) =>
        read.Title == sent.Title && read.Link == sent.Link && read.BodyText == sent.BodyText && read.Blocks.SequenceEqual(sent.Blocks) && read.Published == sent.Published;

    private static IEnumerable<string?> Names(IEnumerable<WireAuthor> people) => people.Select(person => person.Name);
}
