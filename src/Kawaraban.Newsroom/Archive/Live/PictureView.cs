using Kawaraban.Newsroom.Pictures;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>A picture with its words in one edition.</summary>
public sealed record PictureView(
    PictureId Id, string? Hash, int Width, int Height, double FocalX, double FocalY, PictureKind Kind, string? MissingFrom,
    string Caption, string Alt, string Photographer, string Agency);
