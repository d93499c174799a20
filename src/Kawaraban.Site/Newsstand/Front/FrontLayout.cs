using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Site.Newsstand.Front;

/// <summary>Which articles stand where on a front page.</summary>
internal static class FrontLayout
{
    /// <summary>Below the lead.</summary>
    public const int Below = 4;

    /// <summary>Below the lead and beside it.</summary>
    public const int Seconds = 8;
    public const int InBlock = 4;

    /// <summary>The lead is looked for among so many of the newest.</summary>
    private const int LeadPool = 8;

    /// <summary>The newest news with a picture; else the newest with one; else the newest.</summary>
    public static ArticleCard? LeadOf(IReadOnlyList<ArticleCard> newest)
    {
        var pool = newest.Take(LeadPool).ToList();
        return pool.FirstOrDefault(card => card.Genre == Genre.News && HasPicture(card)) ?? pool.FirstOrDefault(HasPicture) ?? pool.FirstOrDefault();
    }

    /// <summary>Section by section, newest first, without what stands above already.</summary>
    public static IReadOnlyList<ArticleCard> Block(IReadOnlyList<ArticleCard> section, IReadOnlySet<ArticleId> placed) =>
        [.. section.Where(card => !placed.Contains(card.Id)).Take(InBlock).OrderByDescending(HasPicture).ThenByDescending(card => card.PublishedAt)];

    private static bool HasPicture(ArticleCard card) => card.Picture is { Hash: not null };
}
