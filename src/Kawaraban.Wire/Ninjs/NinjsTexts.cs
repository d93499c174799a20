using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Nitf;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Ninjs;

/// <summary>Headline, description and body, as one member each (<c>body_xhtml</c>) or as lists of values with roles and types (<c>bodies</c>).</summary>
internal sealed class NinjsTexts(NinjsObject item, WireStoryType type, Reading reading, string at)
{
    private static readonly string[] AltRoles = ["alt", "alttext", "alt_text", "extalttext"];
    private static readonly string[] SummaryRoles = ["summary", "abstract", "main", "", "lead", "short", "text", "html", "xhtml", "medium", "long", "caption"];
    private static readonly string[] CaptionRoles = ["caption", "text", "html", "xhtml", "", "main", "summary", "short", "medium", "long"];
    private readonly bool _isText = type is WireStoryType.Text or WireStoryType.Composite or WireStoryType.Event;
    private readonly IReadOnlyList<NinjsText> _bodies = reading.List(NinjsText.All(item, "bodies", "body_"), at);
    private readonly IReadOnlyList<NinjsText> _descriptions = reading.List(NinjsText.All(item, "descriptions", "description_"), at);

    public string? Headline
    {
        get
        {
            var headlines = item.Objects("headlines").Where(headline => headline.Text("value") is not null).ToList();
            var chosen = headlines.FirstOrDefault(headline => headline.Text("role")?.Split('/', ':')[^1].ToLowerInvariant() is null or "main" or "headline") ?? headlines.FirstOrDefault();
            var plain = chosen?.Text("value") ?? item.Text("headline") ?? item.Text("title") ?? item.Objects("names").Select(name => name.Text("value")).FirstOrDefault() ?? item.Text("name");
            return plain is null ? null : PlainText.OfHtml(plain);
        }
    }

    /// <summary>A description may be the credit line.</summary>
    public string? Credit => _descriptions.FirstOrDefault(text => text.Role is "creditline" or "credit")?.Value;

    /// <summary>What stands for a picture; Superdesk writes it as the picture's text.</summary>
    public string? Alt => item.Text("alttext", "alt_text", "alt") ?? _descriptions.FirstOrDefault(text => AltRoles.Contains(text.Role))?.Value
        ?? (type == WireStoryType.Picture ? item.Text("body_text") : null);

    public IReadOnlyList<WireBlock> Summary()
    {
        var roles = _isText ? SummaryRoles : CaptionRoles;
        var chosen = roles.Select(role => _descriptions.FirstOrDefault(text => text.Role == role)).FirstOrDefault(text => text is not null)
            ?? _descriptions.FirstOrDefault(text => !AltRoles.Contains(text.Role) && text.Role is not ("creditline" or "credit"));
        return chosen is null ? [] : Read(chosen);
    }

    /// <summary>The richest form of the body that can be read.</summary>
    public IReadOnlyList<WireBlock> Body()
    {
        var bodies = type == WireStoryType.Picture && item.Member("bodies") is null ? _bodies.Where(body => body.Role != "text") : _bodies;
        return bodies.OrderBy(body => body.IsHtml ? 0 : body.IsNitf ? 1 : 2).Select(Read).FirstOrDefault(blocks => blocks.Count > 0) ?? [];
    }

    private IReadOnlyList<WireBlock> Read(NinjsText text) =>
        text.IsNitf ? OfNitf(text.Value)
        : text.IsHtml ? reading.Blocks(text.Value, reading.Base, LanguageTag.Clean(item.Text("language")), at)
        : text.IsPlain ? WrappedLines.Blocks(text.Value, reading, at)
        : [];

    private IReadOnlyList<WireBlock> OfNitf(string xml)
    {
        var root = WireXml.Read($"<body.content>{xml}</body.content>", 0, reading).Root;
        return reading.Blocks(root is null ? null : NitfHtml.Of(root.Below("body.content").Last(), reading.Base), reading.Base, LanguageTag.Clean(item.Text("language")), at);
    }
}
