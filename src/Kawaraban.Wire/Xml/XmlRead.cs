using System.Xml.Linq;

namespace Kawaraban.Wire.Xml;

/// <summary>What came of reading XML: a root, or why there is none.</summary>
/// <param name="Root">The root, in namespaces as <see cref="Vocabulary"/> has them.</param>
/// <param name="WellFormed">False when the text broke the syntax and was read with patience.</param>
/// <param name="Error">Why there is no root.</param>
/// <param name="Spaces">The namespaces that the root declares, in the document's own spelling.</param>
internal sealed record XmlRead(XElement? Root, bool WellFormed, WireError? Error, IReadOnlyList<string> Spaces);
