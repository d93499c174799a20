using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Atom;

/// <summary>The version of Atom: 0.3 by its namespace or its own word, else 1.0.</summary>
internal static class AtomVersion
{
    public static string Of(XmlRead xml) =>
        xml.Spaces.Any(space => space.Contains("2005/atom", StringComparison.OrdinalIgnoreCase)) ? "1.0"
        : xml.Root!.Of("version") is { Length: <= 16 } version ? version
        : xml.Spaces.Any(space => space.Contains("purl.org/atom/ns", StringComparison.OrdinalIgnoreCase) && !space.Contains("draft", StringComparison.OrdinalIgnoreCase)) ? "0.3"
        : "1.0";
}
