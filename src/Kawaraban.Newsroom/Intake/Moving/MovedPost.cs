using Kawaraban.Wire;
using W = Kawaraban.Wire.Blocks;

namespace Kawaraban.Newsroom.Intake.Moving;

/// <summary>
/// A post of a site that moves in. It is ours already, so nothing of it is withheld from the desk: drafts, private and scheduled posts come in
/// as drafts, and only what the site had published may be released.
/// </summary>
internal static class MovedPost
{
    /// <summary>What a site keeps besides its texts.</summary>
    private static readonly HashSet<string> Furniture =
        ["attachment", "nav_menu_item", "revision", "custom_css", "customize_changeset", "oembed_cache", "user_request", "wpcf7_contact_form", "elementor_library", "shop_order", "shop_coupon", "feedback", "tablepress_table"];

    private static readonly HashSet<string> Unkept = ["trash", "auto-draft", "inherit"];
    private static readonly HashSet<string> NoKeywords = ["post_format", "nav_menu", "language", "post_translations"];

    /// <summary>Whether an item is a text that a paper could have.</summary>
    public static bool IsText(WireStory story) =>
        story.Wp is { } post && !Furniture.Contains(post.Type) && !post.Type.StartsWith("wp_", StringComparison.Ordinal) && !post.Type.StartsWith("acf-", StringComparison.Ordinal)
        && !Unkept.Contains(post.Status ?? "");

    /// <summary>Whether readers could open it, or will be able to at its time.</summary>
    public static bool IsPublished(WireStory story) => story.Wp is { HasPassword: false, Status: null or "publish" or "future" };

    /// <summary>The post as the desk takes it.</summary>
    /// <param name="story">The post.</param>
    /// <param name="export">The export, whose folder may hold its pictures.</param>
    public static WireStory Of(WireStory story, string export) => story with
    {
        Status = "usable",
        Blocks = [.. story.Blocks.Select(block => block is W.PictureBlock picture ? picture with { Url = Uploads.OriginalOf(export, picture.Url) } : block)],
        Categories = [.. story.Categories.Where(category => !NoKeywords.Contains(category.Scheme ?? "") && category.Term != "uncategorized")],
    };
}
