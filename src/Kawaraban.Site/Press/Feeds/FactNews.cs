using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Press.Feeds;

/// <summary>Something that became known of a running story: a fact that was entered, whose place another took, or of which it showed what became.</summary>
/// <param name="Number">Which of the acts on the fact it is, from 0. Acts are only added to: with the fact's number it names the news for ever.</param>
/// <param name="At">When readers could first know: when it was done, or when what the facts rest on was released.</param>
public sealed record FactNews(PublicFact Fact, FactAct Act, int Number, DateTimeOffset At)
{
    /// <summary>What a feed tells of a file, the newest first.</summary>
    public static IReadOnlyList<FactNews> Of(PublicFileView view, int count) =>
    [
        .. view.File.Facts
            .SelectMany(fact => fact.Acts.Where(IsTold).Select(act => new FactNews(fact, act, PlaceOf(fact.Fact, act), view.KnownSince(fact, act))))
            .OrderByDescending(news => news.At).ThenByDescending(news => news.Fact.Fact.Number).ThenByDescending(news => news.Number)
            .Take(count),
    ];

    private static bool IsTold(FactAct act) => act.Kind is FactActKind.Entered or FactActKind.Settled or FactActKind.Superseded;

    /// <summary>A fact is superseded once: what is told of that may be an act on its successor.</summary>
    private static int PlaceOf(Fact fact, FactAct told) =>
        told.Kind == FactActKind.Superseded ? fact.Acts.FindIndex(act => act.Kind == FactActKind.Superseded) : fact.Acts.IndexOf(told);
}
