namespace Kawaraban.Wire.Wxr;

/// <summary>What parts an export.</summary>
internal enum WxrMark
{
    ItemStart,
    ItemEnd,
    End,
}
