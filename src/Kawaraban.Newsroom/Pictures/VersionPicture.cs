using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Pictures;

/// <summary>A picture's words and crop as they were when a version was released: what the desk changes later shows at the next release.</summary>
public sealed class VersionPicture
{
    public required VersionId VersionId { get; init; }
    public required PictureId PictureId { get; init; }
    public required PictureKind Kind { get; init; }
    public required double FocalX { get; init; }
    public required double FocalY { get; init; }
    public required string Caption { get; init; }
    public required string Alt { get; init; }
    public required string Photographer { get; init; }
    public required string Agency { get; init; }
}
