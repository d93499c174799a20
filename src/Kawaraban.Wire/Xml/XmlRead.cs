using System.Xml.Linq;

namespace Kawaraban.Wire.Xml;

/// <summary>What came of reading XML: a root, or why there is none.</summary>
internal sealed record XmlRead(XElement? Root, bool WellFormed, WireError? Error);
