using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Press.Feeds;

/// <summary>Something that became known of a running story: a fact that was entered, whose place another took, or of which it showed what became.</summary>
/// <param name="Number">Which of the acts on the fact it is, from 0. Acts are only added to: with the fact's number it names the news for ever.</param>
public sealed record FactNews(PublicFact Fact, FactAct Act, int Number)
{
    /// <summary>What a feed tells of a file, the newest first.</summary>
    public static IReadOnlyList<FactNews> Of(PublicFile file, int count) =>
    [
        .. file.Facts
            .SelectMany(fact => fact.Fact.Acts.Select((act, number) => new FactNews(fact, act, number)))
            .Where(news => IsTold(news, file))
            .OrderByDescending(news => news.Act.At).ThenByDescending(news => news.Fact.Fact.Number).ThenByDescending(news => news.Number)
            .Take(count),
    ];

    /// <summary>What took a fact's place and may not be seen is not told of.</summary>
    private static bool IsTold(FactNews news, PublicFile file) => news.Act.Kind switch
    {
        FactActKind.Entered or FactActKind.Settled => true,
        FactActKind.Superseded => file.Find(news.Act.Other!.Value) is not null,
        _ => false,
    };
}
