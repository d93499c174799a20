using System.Text.Json.Serialization;

namespace Kawaraban.Wire;

/// <summary>Why a document was refused.</summary>
public enum WireErrorCode
{
    /// <summary>It is neither a feed, nor a wire file, nor a page.</summary>
    [JsonStringEnumMemberName("not-a-feed")] NotAFeed,

    /// <summary>It is of a known format, and broken beyond repair.</summary>
    [JsonStringEnumMemberName("malformed")] Malformed,

    /// <summary>It has more bytes than are read.</summary>
    [JsonStringEnumMemberName("too-large")] TooLarge,

    /// <summary>It nests deeper than is read.</summary>
    [JsonStringEnumMemberName("too-deep")] TooDeep,

    /// <summary>Its format is known, and not read.</summary>
    [JsonStringEnumMemberName("unsupported")] Unsupported,

    /// <summary>It is a web page without an article.</summary>
    [JsonStringEnumMemberName("no-article")] NoArticle,
}
