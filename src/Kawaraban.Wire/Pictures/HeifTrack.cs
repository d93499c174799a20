namespace Kawaraban.Wire.Pictures;

/// <summary>The track of a moving picture: its size and how many frames it has.</summary>
internal sealed record HeifTrack(long Width, long Height, int Frames)
{
    /// <summary>The first track that shows something; what only masks another one is passed over.</summary>
    public static HeifTrack? Of(Bytes movie) => Boxes.In(movie)
        .Where(box => box.Is("trak") && Boxes.Find(box.Body, "mdia", "hdlr").U32(8) is var kind && (kind == Boxes.Name("pict") || kind == Boxes.Name("vide")))
        .Select(track => Read(track.Body))
        .FirstOrDefault();

    private static HeifTrack Read(Bytes track)
    {
        var header = Boxes.Find(track, "tkhd");
        var sizeAt = header.U8(0) == 1 ? 88 : 76;
        var table = Boxes.Find(track, "mdia", "minf", "stbl");
        var sizes = Boxes.Find(table, "stsz") is { Length: > 0 } plain ? plain : Boxes.Find(table, "stz2");
        return new HeifTrack(header.U32(sizeAt) >> 16, header.U32(sizeAt + 4) >> 16, (int)Math.Clamp(sizes.U32(8), 1, int.MaxValue));
    }
}
