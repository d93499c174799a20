namespace Kawaraban.Wire.Pictures;

/// <summary>JPEG XL (ISO 18181): the size in the first bits of the codestream, bare or in boxes, and what boxes say in words.</summary>
internal static class JxlFile
{
    private static readonly (int Width, int Height)[] Ratios = [(0, 0), (1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1)];
    private static readonly int[] SizeBits = [9, 13, 18, 30];

    public static bool Begins(Bytes bytes) => bytes.StartsWith([0xFF, 0x0A]) || bytes.StartsWith([0, 0, 0, 0x0C, .. "JXL \r\n"u8, 0x87, 0x0A]);

    public static void Read(Bytes bytes, PictureFacts facts)
    {
        var stream = bytes;
        if (!bytes.StartsWith([0xFF, 0x0A]))
        {
            stream = default;
            foreach (var box in Boxes.In(bytes))
            {
                stream = stream.Length > 0 ? stream : box.Is("jxlc") ? box.Body : box.Is("jxlp") ? box.Body.From(4) : stream;
                KeepWords(box, facts);
            }
        }

        if (!stream.StartsWith([0xFF, 0x0A]) || stream.Length < 4)
        {
            facts.Fault = "The JPEG XL ends, or breaks, before its header.";
            return;
        }

        ReadSize(new BitReader(stream.From(2)), facts);
    }

    private static void ReadSize(BitReader bits, PictureFacts facts)
    {
        var isSmall = bits.Take(1) == 1;
        var height = Side(bits, isSmall);
        var ratio = Ratios[bits.Take(3)];
        facts.Measure(ratio.Height == 0 ? Side(bits, isSmall) : height * ratio.Width / ratio.Height, height);

        // The picture's metadata begin there; unless all is as usual, a turn may be among the first of it.
        var isUsual = bits.Take(1) == 1;
        facts.Turn = !isUsual && bits.Take(1) == 1 ? (int)bits.Take(3) + 1 : 1;
    }

    private static long Side(BitReader bits, bool isSmall) => isSmall ? (bits.Take(5) + 1) * 8 : bits.Take(SizeBits[bits.Take(2)]) + 1;

    private static void KeepWords(Box box, PictureFacts facts)
    {
        if (box.Is("brob"))
        {
            Keep(box.Body.U32(0), Inflating.Brotli(box.Body.From(4)), facts);
        }
        else
        {
            Keep(box.Name, box.Body, facts);
        }
    }

    private static void Keep(uint name, Bytes body, PictureFacts facts)
    {
        if (name == Boxes.Name("Exif"))
        {
            facts.KeepExif(body.From(4 + (long)body.U32(0)));
        }
        else if (name == Boxes.Name("xml "))
        {
            PictureFacts.Keep(facts.Xmp, body);
        }
    }
}
