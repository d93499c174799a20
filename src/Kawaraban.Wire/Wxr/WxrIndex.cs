using System.Globalization;
using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Modules;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Wxr;

/// <summary>What posts of an export say of each other: attachments, which may come after the posts they belong to, and reusable blocks.</summary>
internal sealed class WxrIndex
{
    private const int MaxEntries = 300_000;
    private const int MaxCaptionLength = 4_000;
    private const int MaxReusableLength = 256 * 1024;
    private const int MaxReusable = 500;
    private readonly Dictionary<long, WxrAttachment> _attachments = [];
    private readonly Dictionary<long, List<WxrAttachment>> _children = [];
    private readonly Dictionary<long, string> _reusable = [];

    /// <summary>How far the site's time is from UTC, as the first item tells that has a date in both; drafts have none.</summary>
    public TimeSpan? Offset { get; private set; }

    public WxrAttachment? Attachment(long id) => _attachments.GetValueOrDefault(id);

    /// <summary>The attachments of a post, in the order its editors gave them.</summary>
    public IEnumerable<WxrAttachment> ChildrenOf(long post) =>
        _children.TryGetValue(post, out var children) ? children.OrderBy(child => child.Order).ThenBy(child => child.Id) : [];

    public string? Reusable(string? id) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? _reusable.GetValueOrDefault(number) : null;

    /// <summary>Whether an item's markup may hold something that others need.</summary>
    public bool Concerns(string markup) =>
        Offset is null || markup.Contains("attachment_url", StringComparison.Ordinal) || markup.Contains("wp_block", StringComparison.Ordinal);

    public void Add(XElement item)
    {
        var id = item.Number("post_id");
        Offset ??= WxrDates.OffsetOf(item);
        if (item.Wp("post_type") == "wp_block" && _reusable.Count < MaxReusable && item.Content() is { Length: <= MaxReusableLength } content)
        {
            _reusable[id] = content;
        }
        else if (_attachments.Count < MaxEntries && ReadAttachment(item) is { } attachment && _attachments.TryAdd(id, attachment))
        {
            AddChild(attachment);
        }
    }

    public static WxrAttachment? ReadAttachment(XElement item)
    {
        if (LinkBase.None.Page(item.Wp("attachment_url") ?? (item.Wp("post_type") == "attachment" ? item.Element("guid")?.Value : null)) is not { } url)
        {
            return null;
        }

        return new WxrAttachment
        {
            Id = item.Number("post_id"),
            Url = url,
            Title = Short(PlainText.OfHtml(item.Element("title")?.Html() ?? "")),
            Caption = Short(item.Excerpt()?.Trim()),
            Alt = Short(PlainText.OfHtml(item.Meta("_wp_attachment_image_alt") ?? "")),
            Type = MediaTypes.OfAddress(url),
            Parent = item.Number("post_parent"),
            Order = Elements.Number(item.Wp("menu_order")) ?? 0,
            Facts = WxrFileFacts.Read(item.Meta("_wp_attachment_metadata")),
        };
    }

    private void AddChild(WxrAttachment attachment)
    {
        if (attachment.Parent == 0)
        {
            return;
        }

        if (!_children.TryGetValue(attachment.Parent, out var children))
        {
            _children[attachment.Parent] = children = [];
        }

        children.Add(attachment);
    }

    private static string? Short(string? text) => string.IsNullOrWhiteSpace(text) ? null : TextCut.Characters(text, MaxCaptionLength);
}
