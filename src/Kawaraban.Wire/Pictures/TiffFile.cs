namespace Kawaraban.Wire.Pictures;

/// <summary>A TIFF's first page, how many pages follow, and the fields that hold XMP and IIM.</summary>
internal static class TiffFile
{
    private const int WidthTag = 256;
    private const int HeightTag = 257;
    private const int XmpTag = 700;
    private const int IimTag = 33723;
    private const int PhotoshopTag = 34377;

    public static bool Begins(Bytes bytes) =>
        bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) || bytes.StartsWith("II+\0"u8) || bytes.StartsWith("MM\0+"u8);

    public static void Read(Bytes bytes, PictureFacts facts)
    {
        if (TiffDirectory.First(bytes) is not { } first)
        {
            facts.Fault = "The TIFF ends before its first page.";
            return;
        }

        if (first.Number(WidthTag) is not { } width || first.Number(HeightTag) is not { } height)
        {
            facts.Fault = "The TIFF's first page does not say how large it is.";
            return;
        }

        facts.Measure(width, height);
        facts.Frames = Pages(first);
        facts.KeepExif(bytes);
        PictureFacts.Keep(facts.Xmp, first.Field(XmpTag));
        PhotoshopResources.Read(first.Field(PhotoshopTag), facts);
        PictureFacts.Keep(facts.Iim, IimRecord.InOrder(first.Field(IimTag)));
    }

    /// <summary>A chain that bites its own tail ends there.</summary>
    private static int Pages(TiffDirectory first)
    {
        var seen = new HashSet<long> { first.At };
        for (var page = first.Next(); page is not null && seen.Add(page.At); page = page.Next())
        {
        }

        return seen.Count;
    }
}
