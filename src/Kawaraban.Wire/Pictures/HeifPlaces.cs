namespace Kawaraban.Wire.Pictures;

/// <summary>Where the items of a HEIF file stand (box iloc): in the file, or in the item data box.</summary>
internal sealed class HeifPlaces
{
    private const int MostItems = 4096;
    private const int MostExtents = 64;
    private const int MostBytes = 8 * 1024 * 1024;
    private readonly Dictionary<uint, Bytes> _items = [];
    private readonly Bytes _file;
    private readonly Bytes _data;
    private readonly Bytes _table;
    private long _at;

    public HeifPlaces(Bytes file, Bytes meta)
    {
        (_file, _data, _table) = (file, Boxes.Find(meta, "idat"), Boxes.Find(meta, "iloc"));
        Read();
    }

    public Bytes Of(uint id) => _items.GetValueOrDefault(id);

    private void Read()
    {
        var version = _table.U8(0);
        var (offsetSize, lengthSize) = (_table.U8(4) >> 4, _table.U8(4) & 15);
        var (baseSize, indexSize) = (_table.U8(5) >> 4, version == 0 ? 0 : _table.U8(5) & 15);
        _at = 6;
        var count = Take(version < 2 ? 2 : 4);
        for (var item = 0L; item < Math.Min(count, MostItems) && _at < _table.Length; item++)
        {
            var id = (uint)Take(version < 2 ? 2 : 4);
            var method = version == 0 ? 0 : Take(2) & 15;
            Take(2);
            var start = Take(baseSize);
            var extents = Take(2);
            var parts = new List<Bytes>();
            for (var extent = 0L; extent < Math.Min(extents, MostExtents); extent++)
            {
                Take(indexSize);
                var offset = Take(offsetSize);
                parts.Add((method == 1 ? _data : _file).Part(Math.Min(start, int.MaxValue) + Math.Min(offset, int.MaxValue), Take(lengthSize) is > 0 and var length ? length : int.MaxValue));
            }

            _items.TryAdd(id, Joined(parts));
        }
    }

    private long Take(int size)
    {
        var value = size switch { 2 => _table.U16(_at), 4 => _table.U32(_at), 8 => _table.U64(_at), _ => 0 };
        _at += size;
        return value;
    }

    private static Bytes Joined(List<Bytes> parts) =>
        parts.Count == 1 ? parts[0]
        : parts.Sum(part => (long)part.Length) > MostBytes ? default
        : new Bytes(parts.SelectMany(part => part.Memory.ToArray()).ToArray());
}
