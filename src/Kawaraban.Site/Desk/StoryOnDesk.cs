using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk;

/// <summary>What a page's story has to say before all else, by the page's address: whoever adds a page of a story gets it told there.</summary>
internal static class StoryOnDesk
{
    /// <summary>Null where the address names no story, and where nothing is shown.</summary>
    public static async Task<StoryNotices?> OfAsync(HttpContext context, StoryNoticeBook notices)
    {
        if (!context.Request.IsRead() || context.Request.Path.Value?.Split('/') is not ["", "desk", var room, var named, ..] || !Guid.TryParse(named, out var id))
        {
            return null;
        }
        return room switch
        {
            "articles" => await notices.OfArticleAsync(new ArticleId(id), context.RequestAborted),
            "stories" => await notices.OfStoryAsync(new StoryId(id), context.RequestAborted),
            _ => null,
        };
    }
}
