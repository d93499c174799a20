using AngleSharp.Dom;
using Kawaraban.Wire.Links;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>What surrounds a piece of foreign HTML while it is read.</summary>
internal sealed class Scene(LinkBase links, string? language, WireLimits limits, Clock? clock = null)
{
    public LinkBase Links { get; } = links;

    public WireLimits Limits { get; } = limits;

    public Clock Clock { get; } = clock ?? Clock.Unlimited;

    /// <summary>Nodes that were read already, as a caption or a source, or are to be left out.</summary>
    public HashSet<INode> Done { get; } = [];

    /// <summary>The tag when it is another language than the text around, else null.</summary>
    public string? Foreign(string? tag) =>
        LanguageTag.Clean(tag) is { } clean && !LanguageTag.SameLanguage(clean, language) ? clean : null;
}
