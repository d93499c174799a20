using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Writers.Rss;

/// <summary>The modules that our feeds use, by the prefixes that everybody gives them.</summary>
internal static class RssModules
{
    public static IReadOnlyList<(string Prefix, string Space)> All { get; } =
    [
        ("atom", Vocabulary.Atom.NamespaceName),
        ("content", Vocabulary.Content.NamespaceName),
        ("dc", Vocabulary.Dc.NamespaceName),
        ("dcterms", Vocabulary.DcTerms.NamespaceName),
        ("media", Vocabulary.Media.NamespaceName),
    ];
}
