using System.Text.Json.Serialization;

namespace Kawaraban.Wire.Pictures;

/// <summary>The formats of pictures whose headers are known. What a file is called has no say in it.</summary>
public enum PictureKind
{
    /// <summary>None that is known.</summary>
    [JsonStringEnumMemberName("unknown")] Unknown,

    /// <summary>JPEG.</summary>
    [JsonStringEnumMemberName("jpeg")] Jpeg,

    /// <summary>PNG, still or moving.</summary>
    [JsonStringEnumMemberName("png")] Png,

    /// <summary>GIF.</summary>
    [JsonStringEnumMemberName("gif")] Gif,

    /// <summary>WebP.</summary>
    [JsonStringEnumMemberName("webp")] WebP,

    /// <summary>AVIF, still or moving.</summary>
    [JsonStringEnumMemberName("avif")] Avif,

    /// <summary>HEIF with any other coding, as telephones write it.</summary>
    [JsonStringEnumMemberName("heic")] Heic,

    /// <summary>TIFF and BigTIFF.</summary>
    [JsonStringEnumMemberName("tiff")] Tiff,

    /// <summary>Windows bitmap.</summary>
    [JsonStringEnumMemberName("bmp")] Bmp,

    /// <summary>Windows icon or cursor.</summary>
    [JsonStringEnumMemberName("ico")] Ico,

    /// <summary>JPEG XL.</summary>
    [JsonStringEnumMemberName("jxl")] Jxl,

    /// <summary>JPEG 2000.</summary>
    [JsonStringEnumMemberName("jp2")] Jp2,

    /// <summary>Photoshop's own.</summary>
    [JsonStringEnumMemberName("psd")] Psd,

    /// <summary>SVG: recognised, and never read, because it is a document that can hold anything.</summary>
    [JsonStringEnumMemberName("svg")] Svg,
}
