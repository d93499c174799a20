using System.Net;
using System.Text;

namespace Kawaraban.Wire.Wxr.Editor;

/// <summary>
/// Writes blocks of the block editor as the HTML they show: what an author wrote in them as it stands, reusable ones from their own post;
/// what a site would make up when it is asked (lists of latest posts, navigation, comments) is left out.
/// </summary>
internal sealed class EditorBlocks(WxrIndex index, string? footnotes, int maxLength)
{
    private const int MaxReuses = 100;

    /// <summary>Blocks whose content is not in the post, whatever stands in them.</summary>
    private static readonly HashSet<string> MadeUp =
    [
        "query", "post-template", "comments", "comments-query-loop", "post-comments", "post-comments-form", "navigation", "template-part", "latest-posts", "latest-comments", "archives", "calendar",
        "categories", "tag-cloud", "search", "rss", "loginout", "social-links", "page-list", "avatar", "jetpack/subscriptions", "jetpack/sharing-buttons", "jetpack/related-posts", "jetpack/contact-form",
    ];

    private readonly StringBuilder _html = new();
    private int _reuses;
    private readonly HashSet<string> _reusing = [];

    public string Write(EditorBlock root)
    {
        Parts(root, isTop: true);
        return _html.ToString();
    }

    private void Parts(EditorBlock block, bool isTop = false)
    {
        foreach (var part in block.Parts)
        {
            if (part.Markup is not { } markup)
            {
                Block(part);
            }
            else
            {
                _html.Append(isTop && !string.IsNullOrWhiteSpace(markup) ? ClassicParagraphs.Write(markup) : markup);
            }
        }
    }

    private void Block(EditorBlock block)
    {
        if (_html.Length > maxLength || MadeUp.Contains(block.Name))
        {
            return;
        }

        switch (block.Name)
        {
            case "block": Reused(block); break;
            case "embed": Embed(block); break;
            case "shortcode" or "freeform": _html.Append(ClassicParagraphs.Write(block.OwnMarkup())); break;
            case "verse": Verse(block); break;
            case "file": File(block.OwnMarkup()); break;
            case "gallery": Gallery(block); break;
            case "cover": Cover(block); break;
            case "footnotes": _html.Append(Footnotes.Write(footnotes)); break;
            case var name when name.StartsWith("core-embed/", StringComparison.Ordinal): Embed(block); break;
            default: Parts(block); break;
        }
    }

    private void Reused(EditorBlock block)
    {
        var id = block.Attribute("ref") ?? "";
        if (++_reuses > MaxReuses || index.Reusable(id) is not { } content || !_reusing.Add(id))
        {
            return;
        }

        Parts(BlockTree.Read(BareAddresses.Read(Shortcodes.Read(content, index, post: 0))), isTop: true);
        _reusing.Remove(id);
    }

    private void Embed(EditorBlock block)
    {
        var own = block.OwnMarkup();
        var caption = Part(own, "figcaption") is var (start, end) && end > start ? own[start..end] : "";
        var words = Blocks.PlainText.OfHtml(caption);
        _html.Append(ShortcodeReader.Card(block.Attribute("url") ?? AddressIn(own), words.Length > 0 ? words : null));
    }

    /// <summary>The first address that stands in the markup.</summary>
    private static string? AddressIn(string markup)
    {
        var start = markup.IndexOf("http", StringComparison.Ordinal);
        var end = start < 0 ? -1 : markup.AsSpan(start).IndexOfAny("<>\"' \n");
        return start < 0 ? null : end < 0 ? markup[start..] : markup.Substring(start, end);
    }

    /// <summary>Verse is set line by line, and is no code.</summary>
    private void Verse(EditorBlock block)
    {
        var own = block.OwnMarkup();
        var (start, end) = Part(own, "pre");
        _html.Append("<p>").Append(own[start..end].Trim('\n').Replace("\n", "<br>\n", StringComparison.Ordinal)).Append("</p>");
    }

    /// <summary>A file is named once, not a second time by its button.</summary>
    private void File(string own)
    {
        var button = own.IndexOf("wp-block-file__button", StringComparison.Ordinal);
        var cut = button < 0 ? -1 : own.LastIndexOf("<a", button, StringComparison.OrdinalIgnoreCase);
        _html.Append("<p>").Append(cut < 0 ? own : own[..cut]).Append(cut < 0 ? "</p>" : "</div></p>");
    }

    /// <summary>The caption of a gallery as a whole follows it; it is not that of its last picture.</summary>
    private void Gallery(EditorBlock block)
    {
        var from = _html.Length;
        Parts(block);
        var all = _html.ToString(from, _html.Length - from);
        var name = all.IndexOf("blocks-gallery-caption", StringComparison.Ordinal);
        var start = name < 0 ? -1 : all.LastIndexOf("<figcaption", name, StringComparison.Ordinal);
        if (start >= 0)
        {
            var caption = all[start..].Replace("<figcaption", "<p", StringComparison.Ordinal).Replace("</figcaption>", "</p>", StringComparison.Ordinal);
            _html.Length = from;
            _html.Append(all, 0, start).Append("</figure>").Append(caption);
        }
    }

    /// <summary>Early covers keep their picture in the attributes alone.</summary>
    private void Cover(EditorBlock block)
    {
        if (block.Attribute("url") is { } url && !block.OwnMarkup().Contains("<img", StringComparison.Ordinal) && !block.OwnMarkup().Contains("<video", StringComparison.Ordinal))
        {
            _html.Append($"<figure><img src=\"{WebUtility.HtmlEncode(url)}\" alt=\"{WebUtility.HtmlEncode(block.Attribute("alt") ?? "")}\"></figure>");
        }

        Parts(block);
    }

    /// <summary>Where the content of the first such element stands.</summary>
    private static (int Start, int End) Part(string markup, string name)
    {
        var tag = markup.IndexOf("<" + name, StringComparison.OrdinalIgnoreCase);
        if (tag < 0)
        {
            return name == "pre" ? (0, markup.Length) : (0, 0);
        }

        var start = Markup.PastTag(markup, tag);
        var end = start < markup.Length ? markup.IndexOf("</" + name, start, StringComparison.OrdinalIgnoreCase) : -1;
        return (start, end < 0 ? markup.Length : end);
    }
}
