namespace Kawaraban.Wire.Pictures;

/// <summary>Bits of bytes, the lowest first; behind the end they are zero.</summary>
internal sealed class BitReader(Bytes bytes)
{
    private long _at;

    public long Take(int count)
    {
        var value = 0L;
        for (var bit = 0; bit < count; bit++, _at++)
        {
            value |= (long)((bytes.U8(_at >> 3) >> (int)(_at & 7)) & 1) << bit;
        }

        return value;
    }
}
