namespace Kawaraban.Wire.Pictures;

/// <summary>A Photoshop document's header and its image resources.</summary>
internal static class PsdFile
{
    private const int HeadSize = 26;

    public static bool Begins(Bytes bytes) => bytes.StartsWith("8BPS"u8);

    public static void Read(Bytes bytes, PictureFacts facts)
    {
        if (bytes.Length < HeadSize)
        {
            facts.Fault = "The Photoshop document ends inside its header.";
            return;
        }

        facts.Measure(bytes.U32(18), bytes.U32(14));
        var resources = HeadSize + 4 + (long)bytes.U32(HeadSize);
        PhotoshopResources.Read(bytes.Part(resources + 4, bytes.U32(resources)), facts);
    }
}
