namespace Kawaraban.Wire.Pictures;

/// <summary>XMP that is too long for one segment of a JPEG and stands in several, each with its place in the whole (XMP specification, part 3, 1.1.3.1).</summary>
internal sealed class ExtendedXmp
{
    private const int HeadLength = 40;
    private const int MostBytes = 4 * 1024 * 1024;
    private readonly List<(long At, Bytes Part)> _parts = [];
    private long _length;

    /// <param name="segment">What follows the name of the segment: 32 letters of hash, the length of the whole, the place of this part, and the part.</param>
    public void Add(Bytes segment)
    {
        _length = segment.U32(32);
        _parts.Add((segment.U32(36), segment.From(HeadLength)));
    }

    public Bytes Packet()
    {
        if (_parts.Count == 0 || _length > MostBytes)
        {
            return default;
        }

        var whole = new byte[_length];
        foreach (var (at, part) in _parts.Where(known => known.At + known.Part.Length <= _length))
        {
            part.Span.CopyTo(whole.AsSpan((int)at));
        }

        return new Bytes(whole);
    }
}
