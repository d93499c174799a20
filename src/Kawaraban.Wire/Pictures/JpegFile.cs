namespace Kawaraban.Wire.Pictures;

/// <summary>A JPEG (ITU-T T.81): its segments up to the first scan.</summary>
internal static class JpegFile
{
    private const int App1 = 0xE1;
    private const int App13 = 0xED;
    private const int StartOfScan = 0xDA;
    private const int EndOfImage = 0xD9;

    public static bool Begins(Bytes bytes) => bytes.StartsWith([0xFF, 0xD8, 0xFF]);

    public static void Read(Bytes bytes, PictureFacts facts)
    {
        var photoshop = new List<Bytes>();
        var extended = new ExtendedXmp();
        var isMeasured = false;
        for (var at = NextMarker(bytes, 2); at > 0; at = NextMarker(bytes, at))
        {
            var marker = bytes.U8(at + 1);
            if (IsBare(marker))
            {
                at += 2;
                continue;
            }

            var length = bytes.U16(at + 2);
            if (marker is StartOfScan or EndOfImage || length < 2)
            {
                break;
            }

            var body = bytes.Part(at + 4, length - 2);
            if (IsFrame(marker) && !isMeasured && body.Length >= 6)
            {
                facts.Measure(body.U16(3), body.U16(1));
                isMeasured = true;
            }
            else if (marker == App1)
            {
                KeepApp1(body, facts, extended);
            }
            else if (marker == App13 && body.StartsWith("Photoshop 3.0\0"u8))
            {
                photoshop.Add(body.From(14));
            }

            at += 2 + length;
        }

        PhotoshopResources.Read(Joined(photoshop), facts);
        PictureFacts.Keep(facts.Xmp, extended.Packet());
        facts.Fault = isMeasured ? null : "The JPEG ends, or breaks, before its frame header.";
    }

    private static void KeepApp1(Bytes body, PictureFacts facts, ExtendedXmp extended)
    {
        if (body.StartsWith("Exif\0"u8))
        {
            facts.KeepExif(body);
        }
        else if (body.StartsWith("http://ns.adobe.com/xap/1.0/\0"u8))
        {
            PictureFacts.Keep(facts.Xmp, body.From(29));
        }
        else if (body.StartsWith("http://ns.adobe.com/xmp/extension/\0"u8))
        {
            extended.Add(body.From(35));
        }
    }

    /// <summary>The next 0xFF that is a marker's: what stands between segments is skipped, as decoders do.</summary>
    private static int NextMarker(Bytes bytes, int at)
    {
        while (at >= 0 && at + 1 < bytes.Length)
        {
            var found = bytes.Span[at..].IndexOf((byte)0xFF);
            at = found < 0 ? bytes.Length : at + found;
            if (bytes.U8(at + 1) is not (0 or 0xFF) && at + 1 < bytes.Length)
            {
                return at;
            }

            at++;
        }

        return -1;
    }

    private static Bytes Joined(List<Bytes> parts) => parts is [var only] ? only : new Bytes(parts.SelectMany(part => part.Memory.ToArray()).ToArray());

    // C4, C8 and CC lie in the same range but are tables and a reserved code.
    private static bool IsFrame(int marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static bool IsBare(int marker) => marker is 0x01 or (>= 0xD0 and <= 0xD8);
}
