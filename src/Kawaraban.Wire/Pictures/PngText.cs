using System.Text;

namespace Kawaraban.Wire.Pictures;

/// <summary>Text chunks of a PNG that hold XMP, or what older programs put there in hexadecimal figures: Exif, IIM and XMP as a "raw profile".</summary>
internal static class PngText
{
    private const string RawProfile = "Raw profile type ";

    public static void Keep(Bytes kind, Bytes body, PictureFacts facts)
    {
        var end = body.Part(0, 80).Span.IndexOf((byte)0);
        if (end <= 0)
        {
            return;
        }

        var name = Encoding.Latin1.GetString(body.Span[..end]);
        if (name is "XML:com.adobe.xmp")
        {
            PictureFacts.Keep(facts.Xmp, Text(kind, body.From(end + 1)));
        }
        else if (name.StartsWith(RawProfile, StringComparison.Ordinal))
        {
            KeepProfile(name[RawProfile.Length..], FromHexadecimal(Text(kind, body.From(end + 1))), facts);
        }
    }

    private static Bytes Text(Bytes kind, Bytes value) =>
        kind.StartsWith("iTXt"u8) ? International(value)
        : kind.StartsWith("zTXt"u8) ? Inflating.Zlib(value.From(1))
        : value;

    /// <summary>Two bytes say whether it is compressed; the language and the name in it come first, each ended by a zero.</summary>
    private static Bytes International(Bytes value)
    {
        var text = value.From(2);
        for (var skipped = 0; skipped < 2; skipped++)
        {
            text = text.From(text.Span.IndexOf((byte)0) + 1);
        }

        return value.U8(0) == 1 ? Inflating.Zlib(text) : text;
    }

    private static void KeepProfile(string name, Bytes profile, PictureFacts facts)
    {
        switch (name)
        {
            case "exif" or "APP1" when profile.StartsWith("http://ns.adobe.com/xap/1.0/\0"u8): PictureFacts.Keep(facts.Xmp, profile.From(29)); break;
            case "exif" or "APP1": facts.KeepExif(profile); break;
            case "xmp": PictureFacts.Keep(facts.Xmp, profile); break;
            case "iptc" or "8bim" when profile.StartsWith("8BIM"u8): PhotoshopResources.Read(profile, facts); break;
            case "iptc": PictureFacts.Keep(facts.Iim, profile); break;
        }
    }

    /// <summary>A line with the name, a line with the length, then the figures.</summary>
    private static Bytes FromHexadecimal(Bytes text)
    {
        var lines = Encoding.Latin1.GetString(text.Span).TrimStart('\n').Split('\n', 3);
        if (lines.Length < 3)
        {
            return default;
        }

        var figures = string.Concat(lines[2].Where(char.IsAsciiHexDigit));
        return new Bytes(Convert.FromHexString(figures.AsSpan(0, figures.Length & ~1)));
    }
}
