namespace Kawaraban.Wire.Pictures;

/// <summary>A Windows or OS/2 bitmap's header. A negative height says that the first row is the uppermost.</summary>
internal static class BmpFile
{
    private const int InfoAt = 14;
    private const int CoreSize = 12;

    public static bool Begins(Bytes bytes) => bytes.StartsWith("BM"u8) && bytes.U32(InfoAt, little: true) is >= CoreSize and <= 1024;

    public static void Read(Bytes bytes, PictureFacts facts)
    {
        if (!bytes.Has(0, InfoAt + CoreSize))
        {
            facts.Fault = "The bitmap ends inside its header.";
        }
        else if (bytes.U32(InfoAt, little: true) == CoreSize)
        {
            facts.Measure(bytes.U16(18, little: true), bytes.U16(20, little: true));
        }
        else
        {
            facts.Measure((int)bytes.U32(18, little: true), Math.Abs((long)(int)bytes.U32(22, little: true)));
        }
    }
}
