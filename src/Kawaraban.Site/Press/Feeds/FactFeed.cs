using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Facts;
using Kawaraban.Site.Press.Layout;
using Kawaraban.Wire;
using Wired = Kawaraban.Wire.Blocks;

namespace Kawaraban.Site.Press.Feeds;

/// <summary>What became known of a running story, as the wire knows documents: an item a fact, at its address.</summary>
internal sealed class FactFeed(Publication publication, Edition edition, PublicAddress site, PublicFileView view)
{
    private const int Items = 50;

    public WireDocument Of(FeedFormat format)
    {
        var link = StoryFileLink.Of(view.File.File, edition.Id);
        var self = site.Of(Paths.StoryFileFeed(edition, link.Key, format.Name));
        var news = FactNews.Of(view, Items);
        return new WireDocument
        {
            Source = FeedDocument.SourceOf(publication, edition, site) with
            {
                Id = self,
                Self = self,
                Title = edition.Words.Say("page.title", ("title", link.Title), ("paper", edition.Masthead.Name)),
                Subtitle = view.File.File.Wordings.Find(wording => wording.EditionId == edition.Id)?.About ?? "",
                Link = site.Of(Paths.StoryFile(edition, link.Key)),
                Updated = edition.Local(news.Count == 0 ? view.File.File.CreatedAt : news[0].At),
            },
            Items = [.. news.Select(Item)],
        };
    }

    private WireStory Item(FactNews news)
    {
        var (fact, key) = (news.Fact.Fact, view.File.File.Key);
        return new WireStory
        {
            Id = site.Of(Paths.Fact(edition, key, fact.Number)) + (news.Number == 0 ? "" : $"-{news.Number}"),
            Title = Title(news),
            Link = site.Of(Paths.Fact(edition, key, fact.Number)),
            Blocks = [.. Blocks(news)],
            Published = edition.Local(news.At),
            Updated = edition.Local(news.At),
            Language = TellerOf(fact).Language,
            Dir = TellerOf(fact).Direction == "rtl" ? WireDirection.Rtl : WireDirection.Ltr,
        };
    }

    private string Title(FactNews news) => news.Act.Kind == FactActKind.Entered ? Told(news.Fact.Fact)
        : edition.Words.Say("file.news", ("how", edition.Words[How(news)]), ("text", Told(news.Fact.Fact)));

    private static string How(FactNews news) => news.Act.Outcome is { } outcome ? $"file.outlook.{outcome}" : "file.state.Superseded";

    /// <summary>In the language of the edition that tells the fact: what the page's own edition says besides is marked where that is another.</summary>
    private IEnumerable<Wired.WireBlock> Blocks(FactNews news)
    {
        var fact = news.Fact.Fact;
        yield return new Wired.Paragraph(Dated(fact));
        if (news.Act.Other is { } number && view.File.Find(number) is { Fact: var other })
        {
            yield return new Wired.Paragraph(
            [
                .. Own(fact, edition.Words[$"file.how.{news.Act.Kind}"]),
                new Wired.LineBreak(),
                new Wired.LinkRun(site.Of(Paths.Fact(edition, view.File.File.Key, number)), In(TellerOf(fact), TellerOf(other), Told(other))),
            ]);
        }
        yield return new Wired.ListBlock(false, [.. FactSources.Of(edition, news.Fact, term => view.Names[term].Name).Select(said => Own(fact, said))]);
    }

    private Wired.WireText Dated(Fact fact) =>
        fact.Time is not { } time ? Wired.WireText.Of(Told(fact))
        : TellerOf(fact) == edition ? Wired.WireText.Of(edition.Words.Say("file.when", ("when", FactWords.When(edition, time)), ("text", Told(fact))))
        : [.. Own(fact, FactWords.When(edition, time)), new Wired.LineBreak(), new Wired.TextRun(Told(fact))];

    /// <summary>What the page's own edition says beside a fact.</summary>
    private Wired.WireText Own(Fact beside, string text) => In(TellerOf(beside), edition, text);

    private static Wired.WireText In(Edition around, Edition told, string text) =>
        told.Language == around.Language ? Wired.WireText.Of(text) : [new Wired.LanguageRun(told.Language, Wired.WireText.Of(text))];

    /// <summary>The edition whose words the fact is told in.</summary>
    private Edition TellerOf(Fact fact) => publication.Find(fact.WordingFor(edition.Id).EditionId.Value) ?? edition;

    private string Told(Fact fact) => fact.WordingFor(edition.Id).Text;
}
