using System.Text.Json.Serialization;

namespace Kawaraban.Wire;

/// <summary>The direction a text is written in.</summary>
public enum WireDirection
{
    /// <summary>As its characters say.</summary>
    [JsonStringEnumMemberName("auto")] Auto,

    /// <summary>Left to right.</summary>
    [JsonStringEnumMemberName("ltr")] Ltr,

    /// <summary>Right to left.</summary>
    [JsonStringEnumMemberName("rtl")] Rtl,
}
