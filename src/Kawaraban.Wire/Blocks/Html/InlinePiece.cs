using System.Text;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>A stretch of one style: characters, characters with a reading, or the end of a line.</summary>
internal sealed class InlinePiece(InlineStyle style)
{
    public InlineStyle Style { get; } = style;

    public StringBuilder Characters { get; } = new();

    public string? Reading { get; init; }

    public bool IsBreak { get; init; }
}
