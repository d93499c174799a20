using System.Collections.Frozen;
using System.Xml.Linq;
using Kawaraban.Wire.Detection;

namespace Kawaraban.Wire.Xml;

/// <summary>The names of a feed's elements as its readers ask for them: of the case that the vocabulary has, and of its namespace where a feed invented another.</summary>
internal static class FeedNames
{
    private static readonly FrozenDictionary<string, string> Cased = DataLines.Of("Xml.FeedNames.txt")
        .SelectMany(line => line.Split(' ')).ToFrozenDictionary(name => name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Settles the names of all elements.</summary>
    /// <param name="root">The root.</param>
    /// <param name="space">The namespace of the feed's own vocabulary: none for RSS, CDF and OPML.</param>
    public static void Settle(XElement root, XNamespace space)
    {
        var invented = root.Name.Namespace == Vocabulary.Rdf ? XNamespace.None : root.Name.Namespace;
        foreach (var element in root.DescendantsAndSelf())
        {
            var name = element.Name;
            var local = Cased.TryGetValue(name.LocalName, out var cased) ? cased : name.LocalName.ToLowerInvariant();
            var own = name.Namespace == invented || name.Namespace == XNamespace.None ? space : name.Namespace;
            if (local != name.LocalName || own != name.Namespace)
            {
                element.Name = own + local;
            }
        }
    }
}
