namespace Kawaraban.Wire.Wxr;

/// <summary>What <c>_wp_attachment_metadata</c> says of a file.</summary>
internal sealed record WxrFileFacts(int? Width, int? Height, string? Length, string? Credit)
{
    public static WxrFileFacts None { get; } = new(null, null, null, null);

    public static WxrFileFacts Read(string? serialized)
    {
        if (serialized is null || PhpValue.Read(serialized) is not { } facts)
        {
            return None;
        }

        return new WxrFileFacts(Pixels(facts["width"]), Pixels(facts["height"]), facts["filesize"]?.Text, Words(facts["image_meta"]?["credit"]));
    }

    private static int? Pixels(PhpValue? value) => Xml.Elements.Number(value?.Text) is { } pixels and > 0 ? pixels : null;

    private static string? Words(PhpValue? value) => value?.Text?.Trim() is { Length: > 0 } words ? words : null;
}
