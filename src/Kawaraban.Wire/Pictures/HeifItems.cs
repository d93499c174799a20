namespace Kawaraban.Wire.Pictures;

/// <summary>The items of a HEIF file: which is the picture, what properties it has, and where Exif and XMP stand.</summary>
internal sealed class HeifItems
{
    private const int MostItems = 4096;
    private readonly Bytes _file;
    private readonly Bytes _meta;
    private readonly List<Box> _properties;
    private readonly uint _primary;

    public HeifItems(Bytes file, Bytes meta)
    {
        (_file, _meta) = (file, meta);
        _properties = [.. Boxes.In(Boxes.Find(meta, "iprp", "ipco"))];
        var primary = Boxes.Find(meta, "pitm");
        _primary = primary.U8(0) == 0 ? (uint)primary.U16(4) : primary.U32(4);
    }

    /// <summary>The primary picture's size; where it is not told which one that is, the largest.</summary>
    public (long Width, long Height)? Size
    {
        get
        {
            var own = OfPrimary().Where(box => box.Is("ispe")).ToList();
            var sizes = (own.Count > 0 ? own : _properties.Where(box => box.Is("ispe"))).Select(box => (Width: (long)box.Body.U32(4), Height: (long)box.Body.U32(8))).ToList();
            return sizes.Count == 0 ? null : sizes.MaxBy(size => (decimal)size.Width * size.Height);
        }
    }

    /// <summary>The turns and mirrors in their order, as one of Exif's orientations; null where there is none.</summary>
    public int? Turn
    {
        get
        {
            var turns = OfPrimary().Where(box => box.Is("irot") || box.Is("imir")).ToList();
            return turns.Count == 0 ? null : turns.Aggregate(PictureTurn.Upright, (turn, box) => box.Is("irot") ? turn.AntiClockwise(box.Body.U8(0) & 3) : turn.Mirrored((box.Body.U8(0) & 1) == 1)).Orientation;
        }
    }

    public void KeepWords(PictureFacts facts)
    {
        var places = new HeifPlaces(_file, _meta);
        foreach (var entry in Boxes.In(Boxes.Find(_meta, "iinf") is var list ? list.From(list.U8(0) == 0 ? 6 : 8) : default).Where(box => box.Is("infe")).Take(MostItems).Select(box => box.Body))
        {
            var typeAt = entry.U8(0) >= 3 ? 10 : 8;
            var id = entry.U8(0) >= 3 ? entry.U32(4) : (uint)entry.U16(4);
            if (entry.U32(typeAt) == Boxes.Name("Exif"))
            {
                // Four bytes say how far into the item its TIFF begins.
                var exif = places.Of(id);
                facts.KeepExif(exif.From(4 + (long)exif.U32(0)));
            }
            else if (entry.U32(typeAt) == Boxes.Name("mime") && entry.From(typeAt + 4).Span.IndexOf("application/rdf+xml"u8) >= 0)
            {
                PictureFacts.Keep(facts.Xmp, places.Of(id));
            }
        }
    }

    /// <summary>The properties of the primary picture; of a file that assigns none, all.</summary>
    private IEnumerable<Box> OfPrimary()
    {
        var assigned = Boxes.In(Boxes.Find(_meta, "iprp")).Where(box => box.Is("ipma")).Select(box => Assigned(box.Body)).FirstOrDefault(found => found is not null);
        return assigned is null ? _properties : assigned.Where(index => index > 0 && index <= _properties.Count).Select(index => _properties[index - 1]);
    }

    private List<int>? Assigned(Bytes table)
    {
        var isWideId = table.U8(0) >= 1;
        var isWideIndex = (table.U8(3) & 1) == 1;
        var at = 8;
        for (var entry = 0u; entry < Math.Min(table.U32(4), MostItems) && at < table.Length; entry++)
        {
            var id = isWideId ? table.U32(at) : (uint)table.U16(at);
            at += isWideId ? 4 : 2;
            var count = table.U8(at++);
            var indices = Enumerable.Range(0, count).Select(n => isWideIndex ? table.U16(at + (2 * n)) & 0x7FFF : table.U8(at + n) & 0x7F).ToList();
            if (id == _primary)
            {
                return indices;
            }

            at += count * (isWideIndex ? 2 : 1);
        }

        return null;
    }
}
