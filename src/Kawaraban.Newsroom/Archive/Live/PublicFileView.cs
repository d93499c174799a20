using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>A story file for the readers of one edition.</summary>
/// <param name="Names">What the edition calls the parties, places and sources, what they are, and the slug of their pages where they have one.</param>
/// <param name="Cards">The edition's articles of the stories that the facts rest on, the newest first.</param>
/// <param name="Passages">The articles that evidence points into, whatever edition they are of.</param>
public sealed record PublicFileView(
    PublicFile File, IReadOnlyDictionary<TermId, (string Name, string? Topic, TermKind Kind)> Names, IReadOnlyList<ArticleCard> Cards, IReadOnlyDictionary<ArticleId, PassageArticle> Passages)
{
    /// <summary>Its facts alone: without names, and without the articles.</summary>
    public static PublicFileView OfFacts(PublicFile file) => new(file, new Dictionary<TermId, (string, string?, TermKind)>(), [], new Dictionary<ArticleId, PassageArticle>());

    /// <summary>When the versions that evidence points into were released; one that never was is absent.</summary>
    public IReadOnlyDictionary<VersionId, DateTimeOffset> Released { get; init; } = new Dictionary<VersionId, DateTimeOffset>();

    /// <summary>When the first of the passages that a fact rests on was released; null where a source outside vouches for it, or nobody knows.</summary>
    public DateTimeOffset? ReadableSince(PublicFact fact) =>
        fact.Evidence.All(evidence => evidence.VersionId is not null)
            ? fact.Evidence.Select(evidence => Released.TryGetValue(evidence.VersionId!.Value, out var at) ? at : (DateTimeOffset?)null).Min()
            : null;

    /// <summary>When readers could first know of an act on a fact: when it was done, or when what the facts rest on was released.</summary>
    public DateTimeOffset KnownSince(PublicFact fact, FactAct act)
    {
        var facts = act.Other is { } other && File.Find(other) is { } beside ? new[] { fact, beside } : [fact];
        return facts.Select(ReadableSince).OfType<DateTimeOffset>().Append(act.At).Max();
    }
}

/// <summary>An article that evidence points into.</summary>
public sealed record PassageArticle(ArticleAddress Address, StoryId Story, string Headline);
