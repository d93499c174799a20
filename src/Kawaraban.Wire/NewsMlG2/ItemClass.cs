namespace Kawaraban.Wire.NewsMlG2;

/// <summary>What an item chiefly is, by the code of its class.</summary>
internal static class ItemClass
{
    public static WireStoryType TypeOf(string? code) => code?.ToLowerInvariant() switch
    {
        "picture" or "photo" or "image" => WireStoryType.Picture,
        "video" or "animation" => WireStoryType.Video,
        "audio" or "sound" => WireStoryType.Audio,
        "graphic" or "graphics" or "infographic" => WireStoryType.Graphic,
        "composite" or "package" => WireStoryType.Composite,
        "event" or "planning" or "newscoverage" or "newscoverageplanning" => WireStoryType.Event,
        _ => WireStoryType.Text,
    };
}
