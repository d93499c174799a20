using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Webhooks;

/// <summary>Something that happened at the paper, as webhooks are told of it. Written in the transaction of the act itself.</summary>
public sealed class Happening
{
    /// <summary>Greater for what was written later. Numbers are passed over.</summary>
    public long Id { get; init; }

    /// <summary>By which receivers know it again, however often it comes.</summary>
    public Guid Key { get; init; } = Guid.CreateVersion7();

    /// <summary>A <see cref="HappeningType"/>.</summary>
    public required string Type { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Null of a test, as are story and article.</summary>
    public EditionId? EditionId { get; init; }

    public StoryId? StoryId { get; init; }

    /// <summary>Null also where the edition has no article of the story yet.</summary>
    public ArticleId? ArticleId { get; init; }

    /// <summary>Where readers find the article, or found it, below the paper's own address; empty where it was never released.</summary>
    public string Address { get; init; } = "";

    /// <summary>What is peculiar to it, as JSON.</summary>
    public string Facts { get; init; } = "{}";

    /// <summary>As receivers know it. It has no full stop: what is signed is parted by them.</summary>
    public string EventId => $"evt_{Key:N}";

    public static Happening Of(string type, Article article, DateTimeOffset at, HappeningFacts facts) => new()
    {
        Type = type, At = at, EditionId = article.EditionId, StoryId = article.StoryId, ArticleId = article.Id,
        Address = article.FirstReleasedAt is null ? "" : new ArticleAddress(article.EditionId, article.Section, article.Slug).Path, Facts = facts.ToJson(),
    };
}
