using System.Text;

namespace Kawaraban.Wire.Detection;

/// <summary>What the first bytes of a file, or HTTP, say of its encoding.</summary>
/// <param name="Encoding">The encoding; UTF-8 when nothing is said.</param>
/// <param name="MarkLength">The bytes of a mark before the text.</param>
internal readonly record struct StatedEncoding(Encoding Encoding, int MarkLength)
{
    public string Name => Encoding.WebName.ToLowerInvariant();
}
