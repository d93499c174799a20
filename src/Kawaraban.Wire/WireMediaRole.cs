using System.Text.Json.Serialization;

namespace Kawaraban.Wire;

/// <summary>What a file is to its story.</summary>
public enum WireMediaRole
{
    /// <summary>A file to fetch and keep: a sound, a film, a document.</summary>
    [JsonStringEnumMemberName("enclosure")] Enclosure,

    /// <summary>A picture of the story.</summary>
    [JsonStringEnumMemberName("image")] Image,

    /// <summary>The picture of the story.</summary>
    [JsonStringEnumMemberName("featured")] Featured,

    /// <summary>A small picture for lists.</summary>
    [JsonStringEnumMemberName("thumbnail")] Thumbnail,
}
