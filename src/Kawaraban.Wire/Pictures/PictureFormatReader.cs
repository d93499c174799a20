namespace Kawaraban.Wire.Pictures;

/// <summary>A format of pictures: how its files begin, and how they are walked through.</summary>
internal sealed record PictureFormatReader(PictureKind Kind, Func<Bytes, bool> Begins, Action<Bytes, PictureFacts> Read);
