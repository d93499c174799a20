using System.Text.Json.Serialization;

namespace Kawaraban.Wire;

/// <summary>What a story chiefly is.</summary>
public enum WireStoryType
{
    /// <summary>Words.</summary>
    [JsonStringEnumMemberName("text")] Text,

    /// <summary>A photograph.</summary>
    [JsonStringEnumMemberName("picture")] Picture,

    /// <summary>A film.</summary>
    [JsonStringEnumMemberName("video")] Video,

    /// <summary>A sound.</summary>
    [JsonStringEnumMemberName("audio")] Audio,

    /// <summary>A drawing, map or chart.</summary>
    [JsonStringEnumMemberName("graphic")] Graphic,

    /// <summary>Several of these together.</summary>
    [JsonStringEnumMemberName("composite")] Composite,

    /// <summary>A planned event.</summary>
    [JsonStringEnumMemberName("event")] Event,
}
