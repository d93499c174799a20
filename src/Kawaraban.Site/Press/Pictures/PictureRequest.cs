namespace Kawaraban.Site.Press.Pictures;

/// <summary>One line to the worker.</summary>
/// <param name="Op"><c>render</c> makes a file; <c>inspect</c> reads the fields and proves that the whole picture decodes.</param>
public sealed record PictureRequest(
    string Op,
    string Source,
    string? Target = null,
    RenditionFormat Format = RenditionFormat.Jpeg,
    int Width = 0,
    int? Height = null,
    double FocalX = 0.5,
    double FocalY = 0.5,
    string? Credit = null,
    string? Copyright = null,
    string? Creator = null,
    long Id = 0)
{
    public const string Render = "render";
    public const string Inspect = "inspect";
}
