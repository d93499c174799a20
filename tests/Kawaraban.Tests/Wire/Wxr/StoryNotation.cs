using Kawaraban.Wire;
using Kawaraban.Wire.Dates;

namespace Kawaraban.Tests.Wire.Wxr;

/// <summary>What is said of a story, a line a fact.</summary>
internal static class StoryNotation
{
    public static string Write(WireStory story) => string.Join('\n', Facts(story).Where(fact => fact is not null));

    private static IEnumerable<string?> Facts(WireStory story) =>
    [
        Fact("id", story.Id),
        story.Type == WireStoryType.Text ? null : Fact("type", story.Type.ToString().ToLowerInvariant()),
        Fact("wp", WordPress(story.Wp!)),
        Fact("status", story.Status),
        Fact("title", story.Title),
        Fact("link", story.Link),
        Fact("published", Date(story.Published)),
        Fact("updated", Date(story.Updated)),
        Fact("created", Date(story.Created)),
        Fact("embargoed", Date(story.Embargoed)),
        .. story.Authors.Select(author => Fact("author", Words(author.Name, author.Email is { } mail ? $"<{mail}>" : null, author.Login))),
        .. story.Categories.Select(category => Fact("category", Words(category.Term, category.Scheme is { } scheme ? $"({scheme})" : null, category.Label))),
        .. story.Media.Select(media => Fact("media", Media(media))),
        Fact("alt", story.Alt),
        story.Comments is { } comments ? Fact("comments", Words(comments.Count.ToString(), comments.Link)) : null,
        Fact("summary", story.Summary.Count == 0 ? null : Kawaraban.Wire.Blocks.BlockText.Render(story.Summary)),
        Fact("body", story.BodyText),
    ];

    private static string WordPress(WireWordPress post) =>
        Words(post.Id.ToString(), post.Type, post.Slug ?? "-", post.Status, post.Parent is { } parent ? $"parent {parent}" : null, post.IsSticky ? "sticky" : null, post.HasPassword ? "password" : null)!;

    private static string? Media(WireMedia media) =>
        Words(
            media.Role.ToString().ToLowerInvariant(), media.Url, media.Type, media.Width is { } width ? $"{width}x{media.Height}" : null, media.Length, media.Alt is { } alt ? $"\"{alt}\"" : null,
            media.Description, media.Credit is { } credit ? "© " + credit : null);

    private static string? Fact(string name, string? value) => string.IsNullOrEmpty(value) ? null : $"{name}: {value}";

    private static string? Date(DateTimeOffset? date) => date is { } moment ? WireDate.Write(moment) : null;

    private static string? Words(params string?[] words) => string.Join(' ', words.Where(word => !string.IsNullOrEmpty(word)));
}
