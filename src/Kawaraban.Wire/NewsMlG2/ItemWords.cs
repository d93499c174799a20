using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.NewsMlG2;

/// <summary>The texts among an item's metadata: headline, byline, description.</summary>
internal sealed class ItemWords(XElement item, Concepts concepts, WireStoryType type, LinkBase links, Reading reading, string at)
{
    private static readonly string[] AltRoles = ["alt", "alttext", "altText", "alternateText"];
    private static readonly string?[] SummaryRoles = ["summary", "abstract", null, "short", "medium", "long", "caption", "lead"];
    private static readonly string?[] CaptionRoles = ["caption", null, "summary", "short", "medium", "long"];
    private readonly XElement? _content = item.Child("contentMeta");

    public string? Headline
    {
        get
        {
            var headlines = concepts.InLanguage(_content.Children("headline").Where(headline => headline.Words() is not null));
            return (headlines.FirstOrDefault(headline => concepts.Code(headline, "role") is null or "main" or "headline") ?? headlines.FirstOrDefault()).Words()
                ?? item.WordsAt("itemMeta", "title");
        }
    }

    public string? Byline => string.Join(", ", _content.Children("by").Select(by => by.Words()).OfType<string>()) is { Length: > 0 } byline ? byline : null;

    public string? Alt => Descriptions().FirstOrDefault(description => AltRoles.Contains(concepts.Code(description, "role"))).Words();

    /// <summary>The description that sums the story up; of a picture, its caption.</summary>
    public IReadOnlyList<WireBlock> Summary()
    {
        var descriptions = Descriptions();
        var roles = type is WireStoryType.Text or WireStoryType.Composite or WireStoryType.Event ? SummaryRoles : CaptionRoles;
        var chosen = roles.Select(role => descriptions.FirstOrDefault(description => concepts.Code(description, "role") == role)).FirstOrDefault(description => description is not null)
            ?? descriptions.FirstOrDefault(description => !AltRoles.Contains(concepts.Code(description, "role")));
        return chosen is null ? [] : Texts.Blocks(chosen, links, chosen.Language() ?? item.Language(), reading, at);
    }

    private IReadOnlyList<XElement> Descriptions() => concepts.InLanguage(_content.Children("description").Where(description => description.Words() is not null));
}
