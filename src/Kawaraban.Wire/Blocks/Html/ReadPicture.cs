namespace Kawaraban.Wire.Blocks.Html;

/// <summary>What an image element showed: a picture, or a glyph that stands in the text.</summary>
internal sealed record ReadPicture(string? Url, string? Alt, bool IsGlyph)
{
    public static ReadPicture None { get; } = new(null, null, IsGlyph: false);
}
