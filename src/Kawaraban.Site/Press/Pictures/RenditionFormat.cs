using System.Text.Json.Serialization;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>What the worker can write.</summary>
public enum RenditionFormat
{
    [JsonStringEnumMemberName("avif")]
    Avif,

    [JsonStringEnumMemberName("webp")]
    WebP,

    [JsonStringEnumMemberName("jpeg")]
    Jpeg,

    [JsonStringEnumMemberName("png")]
    Png,
}
