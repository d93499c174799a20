using System.Text;

namespace Kawaraban.Wire.Detection;

/// <summary>What the first bytes of a file, or HTTP, say of its encoding.</summary>
/// <param name="Name">The name that the WHATWG Encoding Standard gives it; utf-8 when nothing is said.</param>
/// <param name="Encoding">Its decoder.</param>
/// <param name="MarkLength">The bytes of a mark before the text.</param>
internal readonly record struct StatedEncoding(string Name, Encoding Encoding, int MarkLength);
